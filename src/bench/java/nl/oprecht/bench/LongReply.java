package nl.oprecht.bench;

import java.io.IOException;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;

/** One reply of a given length, made of different sentences, and somebody who types behind a paragraph in the middle of it. */
final class LongReply {

    /** A reply says u throughout. */
    private static final Pattern OTHER_ADDRESS = Pattern.compile("(?i)\\b(?:je|jij|jou|jouw|jullie)\\b");

    private static final int LONGEST_TYPED = 600;
    private static final int SENTENCES_IN_A_PARAGRAPH = 5;
    private static final int WORDS_IN_A_SENTENCE = 12;
    private static final String[] TYPED =
            ("wij bellen u terug over de vertraging van uw bestelling want dat hadden we beloofd "
                            + "en het spijt me dat het niet lukte om morgen te komen naar Utrecht")
                    .split(" ");

    private final String before;
    private final String behind;
    private final Random random = new Random(11);
    private final StringBuilder typed = new StringBuilder();
    private String word = "";
    private int letter;
    private int words;

    private LongReply(String text) {
        int paragraphEnd = text.indexOf("\n\n", text.length() / 2);
        this.before = text.substring(0, paragraphEnd) + " ";
        this.behind = text.substring(paragraphEnd);
    }

    static LongReply of(int words) throws IOException {
        MadeUpReplies replies = new MadeUpReplies();
        StringBuilder text = new StringBuilder("Beste Noor,\n\n");
        int sentences = 0;
        for (int left = words; left > 0; sentences++) {
            String sentence = replies.sentence();
            if (OTHER_ADDRESS.matcher(sentence).find()) {
                continue;
            }
            left -= sentence.split(" ").length;
            text.append(sentence)
                    .append(sentences % SENTENCES_IN_A_PARAGRAPH == SENTENCES_IN_A_PARAGRAPH - 1 ? "\n\n" : " ");
        }
        return new LongReply(text.append("\n\nMet vriendelijke groet,\nBram\n").toString());
    }

    /** Before anything was typed. */
    String text() {
        return before + behind;
    }

    /** Where the word stands that is being typed, in UTF-16 code units. */
    int caret() {
        return before.length() + typed.length();
    }

    /** After the next key. No two are the same: a cache that has seen it all before would prove nothing. */
    String afterNextKey() {
        if (letter == word.length()) {
            letter = 0;
            boolean begins = words++ % WORDS_IN_A_SENTENCE == 0;
            boolean ends = words % WORDS_IN_A_SENTENCE == 0;
            String next = TYPED[random.nextInt(TYPED.length)];
            word = (begins ? next.substring(0, 1).toUpperCase(Locale.ROOT) + next.substring(1) : next)
                    + (ends ? ". " : " ");
            if (begins && typed.length() > LONGEST_TYPED) {
                typed.setLength(0);
            }
        }
        typed.append(word.charAt(letter++));
        return before + typed + behind;
    }
}
