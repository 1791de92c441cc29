package nl.oprecht.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.oprecht.domain.failure.Problem;
import nl.oprecht.domain.failure.UserFacingException;
import nl.oprecht.domain.rule.Example;
import nl.oprecht.domain.rule.Meaning;
import nl.oprecht.domain.rule.RuleSheet;
import nl.oprecht.domain.text.Span;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Takes from a rule what people read: reasons, rewrites and examples. */
final class SheetReader {

    private final MeaningReader meanings;

    SheetReader(MeaningReader meanings) {
        this.meanings = meanings;
    }

    /**
     * The sheet of a rule or of a group of small rules.
     *
     * @param path of the file in the program
     * @param place path of the file inside the pack
     * @param category the category that it is in
     * @param named the rule or group that carries the id
     */
    RuleSheet read(String path, String place, Element category, Element named) {
        Map<Part, Sentences> parts = new LinkedHashMap<>();
        for (Element rule : RuleFileReader.rules(named)) {
            Part part = new Part(
                    meanings.read(place, Marked.of(category), Marked.of(named), Marked.of(rule)),
                    text(rule, "message"),
                    rewrites(rule));
            Sentences sentences = parts.computeIfAbsent(part, unseen -> new Sentences());
            for (Element example : RuleFileReader.children(rule, "example")) {
                sentences.add(example);
            }
        }
        String id = named.getAttribute("id");
        return new RuleSheet(
                id,
                named.getAttribute("name"),
                category.getAttribute("name"),
                path,
                parts.entrySet().stream()
                        .map(entry -> entry.getKey().with(entry.getValue(), path + " " + id))
                        .toList());
    }

    private static String text(Element rule, String name) {
        return RuleFileReader.children(rule, name).stream()
                .map(element -> oneLine(element.getTextContent()).strip())
                .findFirst()
                .orElse("");
    }

    private static List<String> rewrites(Element rule) {
        return RuleFileReader.children(rule, "suggestion").stream()
                .map(element -> oneLine(element.getTextContent()).strip().replaceAll("\\\\\\d+", "…"))
                .toList();
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private record Part(Meaning meaning, String message, List<String> rewrites) {

        RuleSheet.Part with(Sentences sentences, String where) {
            if (sentences.heard.isEmpty()) {
                throw new UserFacingException(new Problem(
                        where, "een voorbeeld met <marker> ontbreekt.", "Laat een zin zien waar de regel spreekt."));
            }
            return new RuleSheet.Part(meaning, message, rewrites, sentences.heard, sentences.passed);
        }
    }

    private static final class Sentences {

        private final List<Example> heard = new ArrayList<>();
        private final List<String> passed = new ArrayList<>();

        /** An example that names a correction, be it an empty one, is one that the rule speaks at. */
        void add(Element example) {
            List<Element> marker = RuleFileReader.children(example, "marker");
            if (!example.hasAttribute("correction") || marker.isEmpty()) {
                passed.add(oneLine(example.getTextContent()).strip());
                return;
            }
            StringBuilder before = new StringBuilder();
            for (Node node = example.getFirstChild(); node != marker.get(0); node = node.getNextSibling()) {
                before.append(node.getTextContent());
            }
            int start = oneLine(before.toString()).stripLeading().length();
            int length = oneLine(marker.get(0).getTextContent()).length();
            heard.add(new Example(
                    oneLine(example.getTextContent()).strip(),
                    new Span(start, start + length),
                    List.of(example.getAttribute("correction").split("\\|"))));
        }
    }
}
