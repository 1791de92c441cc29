package nl.oprecht.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.oprecht.domain.move.Move;
import nl.oprecht.domain.situation.Situation;
import nl.oprecht.domain.template.Channel;
import nl.oprecht.domain.template.Template;
import nl.oprecht.domain.vocabulary.Vocabulary;
import picocli.CommandLine.Option;

/** The options that narrow templates down by what they are for; picocli fills them in. */
final class TemplateFilter {

    @Option(names = "--move", paramLabel = "${bundle:label.name}", description = "${bundle:templates.move}")
    private String move = "";

    @Option(names = "--situation", paramLabel = "${bundle:label.name}", description = "${bundle:templates.situation}")
    private String situation = "";

    @Option(names = "--channel", paramLabel = "${bundle:label.name}", description = "${bundle:templates.channel}")
    private String channel = "";

    /** @throws nl.oprecht.domain.failure.UserFacingException when a name is unknown */
    void check(Vocabulary vocabulary, Problems problems) {
        known("--move", move(), vocabulary.moves().stream().map(Move::id), problems);
        known("--situation", situation, vocabulary.situations().stream().map(Situation::id), problems);
        known("--channel", channel, Stream.of(Channel.values()).map(Channel::id), problems);
    }

    private static void known(String option, String name, Stream<String> names, Problems problems) {
        List<String> known = names.toList();
        if (!name.isEmpty() && !known.contains(name)) {
            throw problems.at(option, "argument.choice", name, String.join(", ", known));
        }
    }

    /** Id of the move, empty for any. */
    String move() {
        return move.toUpperCase(Locale.ROOT);
    }

    /** Id of the situation, empty for any. */
    String situation() {
        return situation;
    }

    /** Whether it is for what was asked; one without situations or channels suits all. */
    boolean accepts(Template template) {
        Template.Labels labels = template.labels();
        return (move.isEmpty() || labels.moves().contains(move()))
                && (situation.isEmpty()
                        || labels.situations().isEmpty()
                        || labels.situations().contains(situation))
                && (channel.isEmpty()
                        || labels.channels().isEmpty()
                        || labels.channels().stream().map(Channel::id).anyMatch(channel::equals));
    }
}
