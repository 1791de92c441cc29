package nl.oprecht.ui.findings.ignored;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.oprecht.domain.rule.RuleBrief;
import nl.oprecht.domain.tone.Silence;
import nl.oprecht.domain.vocabulary.Vocabulary;
import nl.oprecht.i18n.Texts;
import nl.oprecht.ui.model.Preferences;
import nl.oprecht.ui.model.ReplyModel;
import nl.oprecht.ui.model.RuleBriefs;

/** All that is ignored now, in this draft and in any, with the names that people know. UI thread only. */
public final class Ignored {

    private final ReplyModel model;
    private final Preferences preferences;
    private final RuleBriefs briefs;
    private final IgnoredRows rows;

    /**
     * @param briefs knows the names of rules
     */
    public Ignored(ReplyModel model, Preferences preferences, Vocabulary vocabulary, RuleBriefs briefs, Texts texts) {
        this.model = model;
        this.preferences = preferences;
        this.briefs = briefs;
        this.rows = new IgnoredRows(vocabulary, texts);
    }

    /** Calls back whenever something else is ignored. */
    void onChange(Runnable listener) {
        preferences.property().addListener((settings, old, now) -> {
            if (!old.silence().equals(now.silence())) {
                listener.run();
            }
        });
        model.requestProperty().addListener((request, old, now) -> {
            if (!old.silence().equals(now.silence())) {
                listener.run();
            }
        });
    }

    /** Gives the rules whose names it takes, as far as they are known; a moment later when they have to be read. */
    void read(Consumer<Map<String, RuleBrief>> then) {
        briefs.find(IgnoredRows.rules(here(), everywhere()), then);
    }

    /**
     * The lines under their headings.
     *
     * @param wanted words that a line must hold; none for all lines
     */
    List<IgnoredRow> lines(Map<String, RuleBrief> known, String wanted) {
        return rows.of(here(), everywhere(), known, wanted);
    }

    private Silence here() {
        return model.silenceHere();
    }

    private Silence everywhere() {
        return preferences.get().silence();
    }
}
