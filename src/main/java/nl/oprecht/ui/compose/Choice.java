package nl.oprecht.ui.compose;

/**
 * What stands in a list, and what it means.
 *
 * @param value what it means
 * @param name what stands there
 */
record Choice<T>(T value, String name) {

    @Override
    public String toString() {
        return name;
    }
}
