package nl.oprecht.exchange;

import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.oprecht.document.HtmlText;
import nl.oprecht.domain.template.Placeholder;

/**
 * Reads the templates that Quicktext exports: {@code quicktext version="2"}, {@code menu} with a {@code title},
 * {@code text} with {@code name}, {@code keyword} and {@code body}; in the body {@code [[TO=firstname]]}. Source: the
 * add-on's own writer, jobisoft/quicktext, wzQuicktext.jsm.
 */
final class Quicktext implements TemplateReader {

    /** The body is HTML. */
    private static final String HTML = "1";

    private static final Pattern TAG = Pattern.compile("\\[\\[([A-Za-z]++)((?:=[^\\[\\]]*+)?+)]]");
    private static final XMLInputFactory XML = factory();

    private final Drafts drafts;
    private final ForeignNames names;

    Quicktext(Drafts drafts, ForeignNames names) {
        this.drafts = drafts;
        this.names = names;
    }

    /** Knows no document types and fetches nothing. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    @Override
    public Reading read(TextFile file) {
        Reading reading = Reading.begun();
        try {
            XMLStreamReader xml = XML.createXMLStreamReader(new StringReader(file.text()));
            if (xml.nextTag() != XMLStreamConstants.START_ELEMENT
                    || !xml.getLocalName().equals("quicktext")) {
                throw file.unusable("Dit is geen bestand van Quicktext.", "Exporteer de sjablonen in Quicktext.");
            }
            read(xml, file, reading);
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
            throw file.unusable(line, "Dit is geen geldige XML.", "Exporteer de sjablonen opnieuw.");
        }
        return reading;
    }

    private void read(XMLStreamReader xml, TextFile file, Reading reading) throws XMLStreamException {
        String menu = "";
        Map<String, String> text = null;
        int line = 1;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                String name = xml.getLocalName();
                if (name.equals("text")) {
                    line = xml.getLocation().getLineNumber();
                    text = new HashMap<>();
                    text.put(
                            "type",
                            Optional.ofNullable(xml.getAttributeValue(null, "type"))
                                    .orElse(""));
                } else if (name.equals("script")) {
                    reading.skipped(
                            file.path() + ":" + xml.getLocation().getLineNumber(),
                            "Dit is een script.",
                            "Scripts gaan niet mee.");
                } else if (text != null
                        && List.of("name", "keyword", "body", "subject").contains(name)) {
                    text.put(name, xml.getElementText());
                } else if (text == null && name.equals("title")) {
                    menu = xml.getElementText();
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && text != null
                    && xml.getLocalName().equals("text")) {
                found(text, menu, file.path() + ":" + line, reading);
                text = null;
            }
        }
    }

    private void found(Map<String, String> text, String menu, String where, Reading reading) {
        String raw = text.getOrDefault("body", "");
        String words =
                text.getOrDefault("type", "").equals(HTML) ? HtmlText.FOR_TEMPLATES.of(raw) : raw.replace("\r\n", "\n");
        if (words.isBlank()) {
            reading.skipped(where, "Dit sjabloon heeft geen tekst.", "Er valt niets mee te nemen.");
            return;
        }
        Map<String, Placeholder> own = new HashMap<>();
        body(words, own)
                .text()
                .ifPresentOrElse(
                        ours -> reading.found(
                                where,
                                drafts.snippet(
                                        text.getOrDefault("name", ""),
                                        List.of(menu),
                                        text.getOrDefault("keyword", ""),
                                        ours,
                                        own)),
                        () -> Skips.notation(reading, where));
    }

    private Body body(String words, Map<String, Placeholder> own) {
        Body body = new Body();
        Matcher tag = TAG.matcher(words);
        int from = 0;
        while (tag.find()) {
            body.words(words.substring(from, tag.start()));
            from = tag.end();
            String[] values = tag.group(2).replaceFirst("^=", "").split("\\|", -1);
            switch (tag.group(1).toUpperCase(Locale.ROOT)) {
                case "CURSOR" -> body.cursor();
                case "HEADER", "ATT", "FILE", "IMAGE" -> body.words("");
                case "DATE" -> ask(body, own, date());
                case "TIME" -> body.slot("tijd");
                case "INPUT" -> ask(body, own, input(values));
                default -> body.slot(names.ours(values[0].isEmpty() ? tag.group(1) : tag.group(1) + "=" + values[0]));
            }
        }
        return body.words(words.substring(from));
    }

    private static void ask(Body body, Map<String, Placeholder> own, Placeholder placeholder) {
        own.put(placeholder.name(), placeholder);
        body.slot(placeholder.name());
    }

    private static Placeholder date() {
        return new Placeholder("datum", "Datum", Placeholder.Type.DATE, "", "vandaag", "", List.of(), null);
    }

    /** {@code [[INPUT=label|select|one;two]]} or {@code [[INPUT=label|text|initial]]}. */
    private static Placeholder input(String[] values) {
        String name = ForeignNames.readable(values[0]);
        String label = values[0].isBlank() ? Placeholder.named(name).label() : values[0];
        boolean choice = values.length > 2 && values[1].equalsIgnoreCase("select");
        List<String> choices = choice ? Drafts.distinct(List.of(values[2].split(";"))) : List.of();
        String initial = !choice && values.length > 2 ? values[2] : "";
        return new Placeholder(
                name,
                label,
                choices.isEmpty() ? Placeholder.Type.TEXT : Placeholder.Type.CHOICE,
                choices.isEmpty() ? initial : choices.get(0),
                initial,
                "",
                choices,
                null);
    }
}
