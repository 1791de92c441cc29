package nl.oprecht.pack;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import nl.oprecht.domain.failure.Problem;
import nl.oprecht.domain.failure.UserFacingException;
import nl.oprecht.domain.rule.RuleSheet;
import nl.oprecht.domain.vocabulary.Vocabulary;
import nl.oprecht.resource.ResourceFile;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Reads rule files: fills in the word classes (XML entities of {@code words.dtd}) and turns Oprecht's own attributes
 * into meanings. For one thread.
 */
final class RuleFileReader {

    /** The namespace of Oprecht's own attributes. */
    static final String NAMESPACE = "urn:oprecht:pack";

    static final String RULE = "rule";
    static final String GROUP = "rulegroup";

    private final MeaningReader meanings;
    private final Function<String, ResourceFile> wordFiles;
    private final Map<String, WordClasses> wordClasses = new HashMap<>();
    private final SAXParser parser;

    /** @param wordFiles finds the file of word classes for a system identifier */
    RuleFileReader(Vocabulary vocabulary, Function<String, ResourceFile> wordFiles) {
        this.meanings = new MeaningReader(vocabulary);
        this.wordFiles = wordFiles;
        try {
            SAXParserFactory factory = SAXParserFactory.newInstance();
            factory.setNamespaceAware(true);
            this.parser = factory.newSAXParser();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("Java has no XML parser", e);
        }
    }

    /**
     * @param file the rule file
     * @param place its path inside the pack; the first folder says what its rules mean
     */
    RuleFile read(ResourceFile file, String place) {
        String xml = filled(file);
        RuleMeanings found = new RuleMeanings(meanings, place);
        parsed(file, () -> {
            parser.parse(new InputSource(new StringReader(xml)), found);
            return found;
        });
        return new RuleFile(file.path(), xml, found.found());
    }

    /** What people read of a rule file, a sheet for each id; arguments as in {@link #read}. */
    List<RuleSheet> sheets(ResourceFile file, String place) {
        SheetReader reader = new SheetReader(meanings);
        List<RuleSheet> sheets = new ArrayList<>();
        for (Element category : children(tree(file), "category")) {
            for (Element named : children(category, RULE, GROUP)) {
                sheets.add(reader.read(file.path(), place, category, named));
            }
        }
        return sheets;
    }

    /** The rules under an id: the rule itself, or those of a group. */
    static List<Element> rules(Element named) {
        return named.getTagName().equals(GROUP) ? children(named, RULE) : List.of(named);
    }

    /** The elements right below a parent that have one of these names, in their order. */
    static List<Element> children(Element parent, String... names) {
        List<Element> result = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && List.of(names).contains(element.getTagName())) {
                result.add(element);
            }
        }
        return result;
    }

    private String filled(ResourceFile file) {
        String systemId = WordClasses.systemId(file.text());
        if (systemId.isEmpty()) {
            return file.text();
        }
        // whatever the folder it is referred from
        String name = systemId.substring(systemId.lastIndexOf('/') + 1);
        return wordClasses
                .computeIfAbsent(name, dtd -> WordClasses.read(dtd, wordFiles))
                .fill(file.text());
    }

    private Element tree(ResourceFile file) {
        return parsed(file, () -> {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new InputSource(new StringReader(filled(file))))
                    .getDocumentElement();
        });
    }

    private interface Parse<T> {
        T run() throws SAXException, IOException, ParserConfigurationException;
    }

    private static <T> T parsed(ResourceFile file, Parse<T> parse) {
        try {
            return parse.run();
        } catch (SAXParseException e) {
            String where = file.path() + ":" + e.getLineNumber() + ":" + e.getColumnNumber();
            throw new UserFacingException(new Problem(where, e.getMessage(), "Herstel de XML op die regel."), e);
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new UserFacingException(new Problem(file.path(), e.getMessage(), "Herstel het bestand."), e);
        }
    }
}
