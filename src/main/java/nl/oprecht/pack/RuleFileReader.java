package nl.oprecht.pack;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import nl.oprecht.domain.failure.Problem;
import nl.oprecht.domain.failure.UserFacingException;
import nl.oprecht.domain.rule.Meaning;
import nl.oprecht.domain.rule.RuleSheet;
import nl.oprecht.domain.vocabulary.Vocabulary;
import nl.oprecht.resource.ResourceFile;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Reads one rule file: fills in the word classes (XML entities of {@code words.dtd}), takes out
 * Oprecht's own attributes and turns them into meanings.
 */
final class RuleFileReader {

    /** The namespace of Oprecht's own attributes. */
    static final String NAMESPACE = "urn:oprecht:pack";

    /** Our attributes, the declaration of their prefix, and the xml:base that the parser adds to elements of an entity. */
    private static final Set<String> NOT_LANGUAGETOOLS =
            Set.of(NAMESPACE, XMLConstants.XMLNS_ATTRIBUTE_NS_URI, XMLConstants.XML_NS_URI);

    private static final String RULE = "rule";
    private static final String GROUP = "rulegroup";

    private final MeaningReader meanings;
    private final WordClasses wordClasses;

    /** Finds the file of word classes for a system identifier. */
    interface WordClasses {
        ResourceFile find(String systemId);
    }

    RuleFileReader(Vocabulary vocabulary, WordClasses wordClasses) {
        this.meanings = new MeaningReader(vocabulary);
        this.wordClasses = wordClasses;
    }

    /**
     * @param file the rule file
     * @param place its path inside the pack; the first folder says what its rules mean
     */
    RuleFile read(ResourceFile file, String place) {
        Document document = parse(file);
        Map<String, Meaning> found = new HashMap<>();
        for (Element category : children(document.getDocumentElement(), "category")) {
            for (Element named : children(category, RULE, GROUP)) {
                int number = 1;
                for (Element rule : rules(named)) {
                    String key = named.getAttribute("id") + "[" + number++ + "]";
                    found.put(key, meanings.read(place, category, named, rule));
                }
            }
        }
        removeOwnAttributes(document.getDocumentElement());
        return new RuleFile(file.path(), text(document), found);
    }

    /** What people read of a rule file, a sheet for each id; arguments as in {@link #read}. */
    List<RuleSheet> sheets(ResourceFile file, String place) {
        SheetReader reader = new SheetReader(meanings);
        List<RuleSheet> sheets = new ArrayList<>();
        for (Element category : children(parse(file).getDocumentElement(), "category")) {
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

    private Document parse(ResourceFile file) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setExpandEntityReferences(true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setEntityResolver((publicId, systemId) -> source(wordClasses.find(systemId)));
            builder.setErrorHandler(null);
            return builder.parse(source(file));
        } catch (SAXParseException e) {
            String where = file.path() + ":" + e.getLineNumber() + ":" + e.getColumnNumber();
            throw new UserFacingException(new Problem(where, e.getMessage(), "Herstel de XML op die regel."), e);
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new UserFacingException(new Problem(file.path(), e.getMessage(), "Herstel het bestand."), e);
        }
    }

    private static InputSource source(ResourceFile file) {
        InputSource source = new InputSource(new StringReader(file.text()));
        source.setSystemId("pack:///" + file.path());
        return source;
    }

    private static void removeOwnAttributes(Element element) {
        var attributes = element.getAttributes();
        for (int i = attributes.getLength() - 1; i >= 0; i--) {
            Attr attribute = (Attr) attributes.item(i);
            if (NOT_LANGUAGETOOLS.contains(String.valueOf(attribute.getNamespaceURI()))) {
                element.removeAttributeNode(attribute);
            }
        }
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                removeOwnAttributes(child);
            }
        }
    }

    private static String text(Document document) {
        try {
            Transformer transformer = TransformerFactory.newInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            StringWriter writer = new StringWriter();
            transformer.transform(new DOMSource(document.getDocumentElement()), new StreamResult(writer));
            return writer.toString();
        } catch (TransformerException e) {
            throw new IllegalStateException("a parsed document cannot be written", e);
        }
    }
}
