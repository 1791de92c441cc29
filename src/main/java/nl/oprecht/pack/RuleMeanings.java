package nl.oprecht.pack;

import java.util.HashMap;
import java.util.Map;
import nl.oprecht.domain.rule.Meaning;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Collects what each rule of a file means while a parser goes through it. */
final class RuleMeanings extends DefaultHandler {

    private static final Marked NONE = new Marked("", Map.of());

    private final Map<String, Meaning> found = new HashMap<>();
    private final MeaningReader meanings;
    private final String place;
    private Marked category = NONE;
    private @Nullable Marked group;
    private int number;

    /** @param place path of the file inside the pack */
    RuleMeanings(MeaningReader meanings, String place) {
        this.meanings = meanings;
        this.place = place;
    }

    /** By {@code ID[n]}, n counting from 1 inside a rule group. */
    Map<String, Meaning> found() {
        return found;
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) {
        switch (name) {
            case "category" -> category = Marked.of(attributes);
            case RuleFileReader.GROUP -> {
                group = Marked.of(attributes);
                number = 0;
            }
            case RuleFileReader.RULE -> {
                Marked rule = Marked.of(attributes);
                Marked named = group == null ? rule : group;
                number = group == null ? 1 : number + 1;
                found.put(named.id() + "[" + number + "]", meanings.read(place, category, named, rule));
            }
            default -> {}
        }
    }

    @Override
    public void endElement(String uri, String localName, String name) {
        if (name.equals(RuleFileReader.GROUP)) {
            group = null;
        }
    }
}
