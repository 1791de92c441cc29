package nl.oprecht.exchange;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A piece of YAML with its place. Nothing is made of it but text, whatever tags it carries; few aliases and little
 * depth are allowed, so that no small file grows into a large one.
 */
record YamlTree(Node node) {

    /**
     * Reads a file.
     *
     * @return empty for a file without a word
     * @throws nl.oprecht.domain.failure.UserFacingException when it is no YAML, or goes too deep
     */
    static Optional<YamlTree> read(TextFile file) {
        if (file.text().length() > Limits.YAML) {
            throw file.unusable(
                    "Dit bestand is groter dan " + (Limits.YAML >> 20) + " MB.", "Splits het in kleinere bestanden.");
        }
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Limits.YAML);
        options.setNestingDepthLimit(Limits.DEPTH);
        try {
            Node root = new Yaml(new SafeConstructor(options)).compose(new StringReader(file.text()));
            return Optional.ofNullable(root).map(YamlTree::new);
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            throw file.unusable(
                    line, "Dit is geen geldige YAML.", "Kijk na of inspringing en aanhalingstekens kloppen.");
        } catch (YAMLException e) {
            throw file.unusable("Deze YAML is te diep genest of verwijst te vaak naar zichzelf.", "Schrijf haar uit.");
        }
    }

    /** Where it begins, counted from 1. */
    int line() {
        return node.getStartMark().getLine() + 1;
    }

    /** The value of a field; empty when this has no such field. */
    Optional<YamlTree> field(String name) {
        return fields().stream()
                .filter(tuple -> tuple.getKeyNode() instanceof ScalarNode key
                        && key.getValue().equals(name))
                .map(tuple -> new YamlTree(tuple.getValueNode()))
                .findFirst();
    }

    /** The text of a field; empty when there is none. */
    String text(String name) {
        return field(name).map(YamlTree::text).orElse("");
    }

    /** Whether a field is there. */
    boolean has(String name) {
        return field(name).isPresent();
    }

    /** The text that this is; empty when it is no text. */
    String text() {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    /** The items of the list under a field; none when there is no list. */
    List<YamlTree> items(String name) {
        return field(name).map(YamlTree::items).orElse(List.of());
    }

    /** The texts under a field: of a list its items, of a text its lines. */
    List<String> texts(String name) {
        YamlTree value = field(name).orElse(null);
        if (value == null) {
            return List.of();
        }
        return value.node instanceof ScalarNode
                ? value.text()
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList()
                : value.items().stream().map(YamlTree::text).toList();
    }

    /** The names of its fields, in order. */
    List<String> names() {
        return fields().stream()
                .map(tuple -> new YamlTree(tuple.getKeyNode()).text())
                .toList();
    }

    private List<YamlTree> items() {
        return node instanceof SequenceNode list
                ? list.getValue().stream().map(YamlTree::new).toList()
                : List.of();
    }

    private List<NodeTuple> fields() {
        return node instanceof MappingNode map ? map.getValue() : List.of();
    }
}
