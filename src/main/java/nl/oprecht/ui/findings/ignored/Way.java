package nl.oprecht.ui.findings.ignored;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import nl.oprecht.domain.tone.Finding;
import nl.oprecht.domain.tone.Silence;
import nl.oprecht.domain.tone.Silence.Phrase;

/** How far an agent goes in not hearing about a finding; the keys are those of the card that has the keyboard. */
public enum Way {
    /** These words, wherever they stand in this draft, as far as this rule goes. */
    WORDS_HERE("words-here", "Delete", false),
    /** The whole rule, in this draft. */
    RULE_HERE("rule-here", "Shift+Delete", false),
    /** The whole rule, in every draft. */
    RULE_ALWAYS("rule-always", "Shortcut+Delete", true),
    /** The word is right, in every draft. */
    DICTIONARY("dictionary", "Shortcut+Delete", true);

    private final String id;
    private final KeyCombination key;
    private final boolean everywhere;

    Way(String id, String key, boolean everywhere) {
        this.id = id;
        this.key = KeyCombination.valueOf(key);
        this.everywhere = everywhere;
    }

    /** The ways that make sense for a finding, the least first. */
    public static List<Way> of(Finding finding) {
        if (finding.isUnknownWord()) {
            return List.of(WORDS_HERE, DICTIONARY);
        }
        return finding.isOfWholeText() ? List.of(RULE_HERE, RULE_ALWAYS) : List.of(WORDS_HERE, RULE_HERE, RULE_ALWAYS);
    }

    /** The way that a key asks for; Delete always asks for the least. */
    public static Optional<Way> asked(KeyEvent event, Finding finding) {
        if (WORDS_HERE.key.match(event)) {
            return Optional.of(of(finding).get(0));
        }
        return of(finding).stream().filter(way -> way.key.match(event)).findFirst();
    }

    /** Its name in the texts. */
    public String id() {
        return id;
    }

    /** The key of a card that asks for it. */
    public KeyCombination key() {
        return key;
    }

    /** Whether it holds for every draft. */
    boolean everywhere() {
        return everywhere;
    }

    /** What is not heard about from then on. */
    Silence silence(Finding finding) {
        return switch (this) {
            case WORDS_HERE -> Silence.NONE.withPhrase(new Phrase(finding.rule(), finding.quote()));
            case RULE_HERE, RULE_ALWAYS -> Silence.NONE.withRule(finding.rule());
            case DICTIONARY -> Silence.NONE.withWord(entry(finding.quote()));
        };
    }

    /** An unknown word has a capital only where a sentence begins, names being known: it goes in without. */
    private static String entry(String word) {
        return word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
    }
}
