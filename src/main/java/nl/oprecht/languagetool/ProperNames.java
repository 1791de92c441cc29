package nl.oprecht.languagetool;

import nl.oprecht.domain.text.Span;

/** Tells names and codes, which no dictionary holds, from misspelt words. */
final class ProperNames {

    private static final int WORDS_IN_A_SIGNATURE_LINE = 5;

    private ProperNames() {}

    /** Whether an unknown word is a code ({@code SORRY10}), a brand ({@code iDeal}) or has a capital where no sentence begins. */
    static boolean inSentence(Span word, String sentence) {
        String quote = word.in(sentence);
        boolean written = quote.chars().anyMatch(Character::isDigit)
                || quote.chars().skip(1).anyMatch(Character::isUpperCase);
        return written || Character.isUpperCase(quote.charAt(0)) && insideSentence(word, sentence);
    }

    /** Whether an unknown word has a capital in a short line without an end mark, as in a signature. */
    static boolean inLine(Span word, String text) {
        return Character.isUpperCase(text.charAt(word.start())) && inSignature(word, text);
    }

    private static boolean insideSentence(Span word, String text) {
        int before = word.start() - 1;
        while (before >= 0 && (text.charAt(before) == ' ' || text.charAt(before) == '\t')) {
            before--;
        }
        return before >= 0
                && (Character.isLetterOrDigit(text.charAt(before)) || ",(-&/".indexOf(text.charAt(before)) >= 0);
    }

    private static boolean inSignature(Span word, String text) {
        int start = text.lastIndexOf('\n', word.start()) + 1;
        int end = text.indexOf('\n', word.end());
        String line = text.substring(start, end < 0 ? text.length() : end).strip();
        return start > 0
                && ".!?".indexOf(line.charAt(line.length() - 1)) < 0
                && line.split("\\s+").length <= WORDS_IN_A_SIGNATURE_LINE;
    }
}
