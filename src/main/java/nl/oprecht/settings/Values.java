package nl.oprecht.settings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.oprecht.domain.setting.Settings;

/** Values of settings to and from JSON; empty for JSON that is something else. */
final class Values {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Values() {}

    static Optional<String> text(JsonNode node) {
        return node.isTextual() ? Optional.of(node.textValue()) : Optional.empty();
    }

    static Optional<Integer> number(JsonNode node) {
        return node.isInt() ? Optional.of(node.intValue()) : Optional.empty();
    }

    static <T> Optional<T> choice(JsonNode node, T[] all, Function<T, String> id) {
        return text(node).flatMap(said -> Arrays.stream(all)
                .filter(value -> id.apply(value).equalsIgnoreCase(said))
                .findFirst());
    }

    static <T> SettingsJson.Field<T> choice(
            String path,
            Function<Settings, T> get,
            BiFunction<Settings, T, Settings> with,
            T[] all,
            Function<T, String> id) {
        return new SettingsJson.Field<>(path, get, with, node -> choice(node, all, id), value -> node(id.apply(value)));
    }

    static Optional<Map<String, String>> texts(JsonNode node) {
        if (!node.isObject()) {
            return Optional.empty();
        }
        Map<String, String> texts = new HashMap<>();
        node.properties().forEach(entry -> text(entry.getValue()).ifPresent(value -> texts.put(entry.getKey(), value)));
        return Optional.of(texts);
    }

    static Optional<Set<String>> set(JsonNode node) {
        return setOf(node, Values::text);
    }

    /** What it cannot be is left out of the set. */
    static <T> Optional<Set<T>> setOf(JsonNode node, Function<JsonNode, Optional<T>> item) {
        if (!node.isArray()) {
            return Optional.empty();
        }
        Set<T> items = new HashSet<>();
        node.forEach(each -> item.apply(each).ifPresent(items::add));
        return Optional.of(items);
    }

    static JsonNode node(String text) {
        return NODES.textNode(text);
    }

    static JsonNode node(int number) {
        return NODES.numberNode(number);
    }

    static JsonNode node(Map<String, String> texts) {
        ObjectNode node = NODES.objectNode();
        new TreeMap<>(texts).forEach(node::put);
        return node;
    }

    static JsonNode node(Set<String> texts) {
        return array(texts, Values::node);
    }

    /** In the order of their texts, so that the same settings make the same file. */
    static <T> JsonNode array(Collection<T> items, Function<T, JsonNode> item) {
        ArrayNode node = NODES.arrayNode();
        items.stream()
                .map(item)
                .sorted(Comparator.comparing(JsonNode::toString))
                .forEach(node::add);
        return node;
    }
}
