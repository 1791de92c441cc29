package nl.oprecht.ui.style;

/**
 * What stands in a list, and what it means.
 *
 * @param value what it means
 * @param name what stands there
 */
public record NamedChoice<T>(T value, String name) {

    @Override
    public String toString() {
        return name;
    }
}
