package nl.oprecht.languagetool;

import java.util.List;
import nl.oprecht.domain.text.Register;
import nl.oprecht.domain.text.Span;
import nl.oprecht.domain.text.TextEdit;

/** A text in the other form of address, whatever form it is in. */
final class Readdressed {

    private Readdressed() {}

    static String to(Register form, String text) {
        List<TextEdit> edits = Pack.READER.read(text).stream()
                .flatMap(sentence -> sentence.readdress().stream())
                .filter(turn -> turn.to() == form)
                .flatMap(turn -> turn.edits().stream())
                .sorted()
                .toList();
        for (int i = 1; i < edits.size(); i++) {
            if (edits.get(i - 1).span().overlaps(edits.get(i).span())) {
                throw new AssertionError("edits overlap in: " + text + " " + edits);
            }
        }
        return TextEdit.applied(edits, new Span(0, text.length()), text);
    }
}
