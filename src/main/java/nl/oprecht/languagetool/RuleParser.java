package nl.oprecht.languagetool;

import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.SAXException;

/** Makes parsers for rule files, which are our own or LanguageTool's. */
final class RuleParser {

    /**
     * What Java allows entities, in which rules keep their lists of words, for fear of strangers' files; from Java 24 on it is
     * less than LanguageTool's own files hold. 0 stands for no limit, as LanguageTool sets it too.
     */
    private static final List<String> LIMITS = List.of(
            "jdk.xml.maxGeneralEntitySizeLimit", "jdk.xml.totalEntitySizeLimit", "jdk.xml.entityExpansionLimit");

    private RuleParser() {}

    static SAXParser create() {
        try {
            SAXParser parser = SAXParserFactory.newInstance().newSAXParser();
            for (String limit : LIMITS) {
                parser.getXMLReader().setProperty(limit, 0);
            }
            return parser;
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("Java has no XML parser", e);
        }
    }
}
