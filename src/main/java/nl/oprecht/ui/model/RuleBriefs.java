package nl.oprecht.ui.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.oprecht.domain.rule.RuleBrief;
import nl.oprecht.domain.rule.RuleGuide;
import nl.oprecht.ui.task.Background;

/** Rules in a few words, asked for in the background and kept from then on. UI thread only. */
public final class RuleBriefs {

    private final RuleGuide guide;
    private final Background background;
    private final Map<String, RuleBrief> known = new HashMap<>();

    /**
     * @param guide asked on the background thread
     */
    public RuleBriefs(RuleGuide guide, Background background) {
        this.guide = guide;
        this.background = background;
    }

    /** Gives those of these rules that are known, by id: at once when all have been asked for before. */
    public void find(Collection<String> rules, Consumer<Map<String, RuleBrief>> then) {
        List<String> unknown =
                rules.stream().filter(rule -> !known.containsKey(rule)).toList();
        if (unknown.isEmpty()) {
            then.accept(Map.copyOf(known));
            return;
        }
        background.run(
                () -> unknown.stream()
                        .map(guide::brief)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toMap(RuleBrief::id, brief -> brief)),
                found -> {
                    known.putAll(found);
                    then.accept(Map.copyOf(known));
                },
                problem -> then.accept(Map.copyOf(known)));
    }
}
