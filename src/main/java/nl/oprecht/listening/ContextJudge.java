package nl.oprecht.listening;

import java.util.List;
import java.util.Set;
import nl.oprecht.domain.situation.BadNewsCues;
import nl.oprecht.domain.situation.Context;
import nl.oprecht.domain.situation.Context.Reason;
import nl.oprecht.domain.situation.Situation;
import nl.oprecht.domain.vocabulary.Vocabulary;
import nl.oprecht.listening.sentence.SentenceFacts;

/** Decides whether a reply brings bad news: the chosen situation first, then the draft, then the customer. */
final class ContextJudge {

    private final Vocabulary vocabulary;
    private final BadNewsCues cues;

    ContextJudge(Vocabulary vocabulary, BadNewsCues cues) {
        this.vocabulary = vocabulary;
        this.cues = cues;
    }

    Context judge(String situation, List<SentenceFacts> reply, List<SentenceFacts> customer) {
        return vocabulary
                .situation(situation)
                .map(Situation::badNews)
                .map(bad -> new Context(bad, Reason.SITUATION))
                .orElseGet(() -> fromWords(reply, customer));
    }

    private Context fromWords(List<SentenceFacts> reply, List<SentenceFacts> customer) {
        if (holdsAny(reply, cues.draft())) {
            return new Context(true, Reason.DRAFT);
        }
        if (holdsAny(customer, cues.customer())) {
            return new Context(true, Reason.CUSTOMER);
        }
        return new Context(false, Reason.NO_SIGN);
    }

    private static boolean holdsAny(List<SentenceFacts> sentences, Set<String> wanted) {
        return sentences.stream().anyMatch(sentence -> wanted.stream().anyMatch(sentence::holds));
    }
}
