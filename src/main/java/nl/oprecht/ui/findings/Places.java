package nl.oprecht.ui.findings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.oprecht.domain.text.Letter;
import nl.oprecht.domain.text.LetterReader;
import nl.oprecht.domain.tone.Finding;
import nl.oprecht.i18n.Texts;

/** Names the places of a letter as a reader would: the greeting, a paragraph by its number and first words, the closing. */
final class Places {

    /** First words that tell a paragraph from its neighbours. */
    private static final int OPENING = 28;

    private static final int WHOLE = -2;
    private static final int GREETING = -1;
    private static final int CLOSING = 0;

    private final LetterReader letters;
    private final Texts texts;

    Places(LetterReader letters, Texts texts) {
        this.letters = letters;
        this.texts = texts;
    }

    /**
     * Findings that stand together.
     *
     * @param title names the place
     */
    record Group(String title, List<Finding> findings) {}

    /** The findings by place, in their own order; one that is of the whole text comes first. */
    List<Group> group(String text, List<Finding> findings) {
        Letter letter = letters.read(text);
        Map<Integer, List<Finding>> byPlace = new LinkedHashMap<>();
        for (Finding finding : findings) {
            byPlace.computeIfAbsent(place(finding, letter), place -> new ArrayList<>())
                    .add(finding);
        }
        return byPlace.entrySet().stream()
                .map(entry -> new Group(title(entry.getKey(), letter, text), entry.getValue()))
                .toList();
    }

    /** The number of a paragraph, or another of the places. */
    private static int place(Finding finding, Letter letter) {
        int start = finding.span().start();
        if (finding.isOfWholeText()) {
            return WHOLE;
        }
        return letter.greetsAt(start) ? GREETING : letter.paragraphAt(start);
    }

    private String title(int place, Letter letter, String text) {
        return switch (place) {
            case WHOLE -> texts.get("place.whole");
            case GREETING -> texts.get("place.greeting");
            case CLOSING -> texts.get("place.closing");
            default ->
                texts.get(
                        "place.paragraph",
                        place,
                        opening(letter.paragraphs().get(place - 1).in(text)));
        };
    }

    /** No more of the paragraph is looked at than it takes. */
    private static String opening(String paragraph) {
        StringBuilder line = new StringBuilder();
        boolean space = false;
        for (int i = 0; i < paragraph.length() && line.length() <= OPENING; i++) {
            char c = paragraph.charAt(i);
            if (Character.isWhitespace(c)) {
                space = !line.isEmpty();
            } else {
                line.append(space ? " " : "").append(c);
                space = false;
            }
        }
        if (line.length() <= OPENING) {
            return line.toString();
        }
        int cut = line.lastIndexOf(" ", OPENING);
        return line.substring(0, cut > 0 ? cut : OPENING) + " …";
    }
}
