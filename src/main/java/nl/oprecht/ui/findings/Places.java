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
        Map<String, List<Finding>> byPlace = new LinkedHashMap<>();
        for (Finding finding : findings) {
            byPlace.computeIfAbsent(title(finding, letter, text), place -> new ArrayList<>())
                    .add(finding);
        }
        return byPlace.entrySet().stream()
                .map(entry -> new Group(entry.getKey(), entry.getValue()))
                .toList();
    }

    private String title(Finding finding, Letter letter, String text) {
        int start = finding.span().start();
        if (finding.isOfWholeText()) {
            return texts.get("place.whole");
        }
        if (letter.greetsAt(start)) {
            return texts.get("place.greeting");
        }
        int number = letter.paragraphAt(start);
        return number == 0
                ? texts.get("place.closing")
                : texts.get(
                        "place.paragraph",
                        number,
                        opening(letter.paragraphs().get(number - 1).in(text)));
    }

    private static String opening(String paragraph) {
        String line = paragraph.strip().replaceAll("\\s+", " ");
        if (line.length() <= OPENING) {
            return line;
        }
        int cut = line.lastIndexOf(' ', OPENING);
        return line.substring(0, cut > 0 ? cut : OPENING) + " …";
    }
}
