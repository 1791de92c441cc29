package nl.oprecht.pack;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import nl.oprecht.domain.failure.Problem;
import nl.oprecht.domain.failure.UserFacingException;
import nl.oprecht.resource.ResourceFile;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.ext.DefaultHandler2;

/**
 * The word classes that rule files share: the entities of a DTD. They are read once and filled in as text, since
 * hundreds of rule files would have a parser read that DTD hundreds of times.
 */
final class WordClasses {

    private static final Pattern ENTITY = Pattern.compile("&(\\w+);");
    private static final String DOCTYPE = "<!DOCTYPE";

    private final Map<String, String> words;

    private WordClasses(Map<String, String> words) {
        this.words = words;
    }

    /**
     * Reads a DTD and those that it refers to.
     *
     * @param systemId of the DTD
     * @param files finds the file for a system identifier
     * @throws UserFacingException when one is broken, with the file and the line
     */
    static WordClasses read(String systemId, Function<String, ResourceFile> files) {
        Map<String, String> declared = new HashMap<>();
        DefaultHandler2 handler = new DefaultHandler2() {
            @Override
            public InputSource resolveEntity(String name, String publicId, String baseUri, String wanted) {
                ResourceFile file = files.apply(wanted);
                InputSource source = new InputSource(new StringReader(file.text()));
                source.setSystemId("pack:///" + file.path());
                return source;
            }

            @Override
            public void internalEntityDecl(String name, String value) {
                declared.putIfAbsent(name, value);
            }
        };
        try {
            XMLReader reader = SAXParserFactory.newInstance().newSAXParser().getXMLReader();
            reader.setProperty("http://xml.org/sax/properties/declaration-handler", handler);
            reader.setEntityResolver(handler);
            reader.setErrorHandler(handler);
            String document = DOCTYPE + " rules SYSTEM \"" + systemId + "\"><rules/>";
            reader.parse(new InputSource(new StringReader(document)));
        } catch (SAXParseException e) {
            String where = e.getSystemId() + ":" + e.getLineNumber() + ":" + e.getColumnNumber();
            throw new UserFacingException(new Problem(where, e.getMessage(), "Herstel de XML op die regel."), e);
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new UserFacingException(new Problem(systemId, e.getMessage(), "Herstel het bestand."), e);
        }
        WordClasses raw = new WordClasses(declared);
        Map<String, String> words = new HashMap<>();
        declared.forEach((name, value) -> words.put(name, raw.filled(value, true)));
        return new WordClasses(words);
    }

    /** The XML with its word classes as text and without its document type; line breaks stay where they are. */
    String fill(String xml) {
        return filled(withoutDoctype(xml), false);
    }

    /** The system identifier of the DTD that an XML file refers to; empty when it refers to none. */
    static String systemId(String xml) {
        int start = xml.indexOf(DOCTYPE);
        if (start < 0) {
            return "";
        }
        int quote = xml.indexOf('"', start);
        return xml.substring(quote + 1, xml.indexOf('"', quote + 1));
    }

    private static String withoutDoctype(String xml) {
        int start = xml.indexOf(DOCTYPE);
        return start < 0 ? xml : xml.substring(0, start) + xml.substring(xml.indexOf('>', start) + 1);
    }

    /** @param nested whether classes still name others */
    private String filled(String text, boolean nested) {
        Matcher entity = ENTITY.matcher(text);
        StringBuilder filled = new StringBuilder(text.length());
        int done = 0;
        while (entity.find()) {
            String value = words.get(entity.group(1));
            if (value != null) {
                filled.append(text, done, entity.start()).append(nested ? filled(value, true) : value);
                done = entity.end();
            }
        }
        return done == 0 ? text : filled.append(text, done, text.length()).toString();
    }
}
