package nl.oprecht.document;

/** Plain text in which a line that ends in a space goes on in the next one (RFC 3676). */
final class FlowedText {

    private FlowedText() {}

    /**
     * The same text, a line for each paragraph.
     *
     * @param deleteSpace whether that space is no part of the text
     */
    static String of(String text, boolean deleteSpace) {
        StringBuilder flowed = new StringBuilder();
        boolean first = true;
        String open = null;
        for (String line : text.split("\n", -1)) {
            int depth = depth(line);
            String quotes = line.substring(0, depth);
            String words = line.startsWith(" ", depth) ? line.substring(depth + 1) : line.substring(depth);
            // two hyphens and a space begin a signature
            boolean signature = words.equals("-- ");
            if (open != null && open.equals(quotes) && !signature) {
                flowed.append(words);
            } else {
                flowed.append(first ? "" : "\n");
                flowed.append(quotes)
                        .append(depth > 0 && !words.isEmpty() ? " " : "")
                        .append(words);
            }
            first = false;
            boolean goesOn = words.endsWith(" ") && !signature;
            if (goesOn && deleteSpace) {
                flowed.setLength(flowed.length() - 1);
            }
            open = goesOn ? quotes : null;
        }
        return flowed.toString();
    }

    private static int depth(String line) {
        int depth = 0;
        while (depth < line.length() && line.charAt(depth) == '>') {
            depth++;
        }
        return depth;
    }
}
