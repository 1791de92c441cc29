package nl.oprecht.pack;

import java.util.HashMap;
import java.util.Map;
import org.w3c.dom.Element;
import org.xml.sax.Attributes;

/**
 * A category, rule group or rule with Oprecht's own attributes on it.
 *
 * @param id in the file; empty for a rule inside a group
 * @param own Oprecht's own attributes, without their prefix
 */
record Marked(String id, Map<String, String> own) {

    static Marked of(Attributes attributes) {
        Map<String, String> own = new HashMap<>();
        for (int i = 0; i < attributes.getLength(); i++) {
            if (RuleFileReader.NAMESPACE.equals(attributes.getURI(i))) {
                own.put(attributes.getLocalName(i), attributes.getValue(i));
            }
        }
        String id = attributes.getValue("id");
        return new Marked(id == null ? "" : id, own);
    }

    static Marked of(Element element) {
        Map<String, String> own = new HashMap<>();
        var all = element.getAttributes();
        for (int i = 0; i < all.getLength(); i++) {
            if (RuleFileReader.NAMESPACE.equals(all.item(i).getNamespaceURI())) {
                own.put(all.item(i).getLocalName(), all.item(i).getNodeValue());
            }
        }
        return new Marked(element.getAttribute("id"), own);
    }
}
