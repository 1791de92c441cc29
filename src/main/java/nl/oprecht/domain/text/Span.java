package nl.oprecht.domain.text;

/**
 * A half-open stretch of text, {@code [start, end)}, in UTF-16 code units.
 *
 * @param start offset of the first code unit
 * @param end offset behind the last code unit, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    /** @throws IllegalArgumentException when the offsets are negative or in the wrong order */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span: " + start + " to " + end);
        }
    }

    /** The number of UTF-16 code units. */
    public int length() {
        return end - start;
    }

    /** Whether both share at least one code unit. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** Whether {@code other} lies wholly inside this span. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** The shortest stretch that contains both. */
    public Span joined(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** The same stretch, {@code by} code units further on. */
    public Span shifted(int by) {
        return new Span(start + by, end + by);
    }

    /** The words of {@code text} that this span covers. */
    public String in(String text) {
        return text.substring(start, end);
    }

    /** By start, then by end. */
    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}
