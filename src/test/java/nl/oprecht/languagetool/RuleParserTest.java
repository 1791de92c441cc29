package nl.oprecht.languagetool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

class RuleParserTest {

    private static final String LIMIT = "jdk.xml.totalEntitySizeLimit";

    private static final String RULES = "<!DOCTYPE rules [<!ENTITY words '" + "woord|".repeat(50) + "'>]><rules>"
            + "&words;".repeat(20) + "</rules>";

    /** Java 24 and later allow entities so little of themselves that the stock rules would not be read. */
    @Test
    void long_lists_of_words_are_read_whatever_Java_allows_of_itself() throws Exception {
        System.setProperty(LIMIT, "1000");
        try {
            StringBuilder read = new StringBuilder();
            parse(RuleParser.create(), read);
            assertThat(read).hasSize(20 * 50 * 6);

            SAXParser limited = SAXParserFactory.newInstance().newSAXParser();
            assertThatThrownBy(() -> parse(limited, read)).isInstanceOf(SAXParseException.class);
        } finally {
            System.clearProperty(LIMIT);
        }
    }

    private static void parse(SAXParser parser, StringBuilder read) throws Exception {
        parser.parse(new InputSource(new StringReader(RULES)), new DefaultHandler() {
            @Override
            public void characters(char[] text, int start, int length) {
                read.append(text, start, length);
            }
        });
    }
}
