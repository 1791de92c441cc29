package nl.oprecht.languagetool.address;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.oprecht.domain.text.Span;
import nl.oprecht.languagetool.address.Token.Reading;
import nl.oprecht.pack.AddressWords;
import org.languagetool.AnalyzedSentence;
import org.languagetool.AnalyzedTokenReadings;

/** Makes tokens of LanguageTool's: gaps and amounts taken together, readings that nobody means left out. */
final class TokenReader {

    /** A piece of a number, as LanguageTool cuts it. */
    private static final Pattern AMOUNT = Pattern.compile("€|€?\\d+|[.,:]|\\d+%|-");

    private final AddressWords.Verbs verbs;

    TokenReader(AddressWords.Verbs verbs) {
        this.verbs = verbs;
    }

    List<Token> read(AnalyzedSentence analysed) {
        List<Token> tokens = new ArrayList<>();
        AnalyzedTokenReadings[] all = analysed.getTokensWithoutWhitespace();
        for (int i = 0; i < all.length; i++) {
            if (all[i].isSentenceStart()) {
                continue;
            }
            int last = last(all, i);
            Span span = new Span(all[i].getStartPos(), all[last].getEndPos());
            tokens.add(Token.of(span, span.in(analysed.getText()), last > i ? List.of() : readings(all[i])));
            i = last;
        }
        return tokens;
    }

    /** The last token of a gap or an amount that begins here: {@code {{naam}}}, {@code € 7,50}. */
    private static int last(AnalyzedTokenReadings[] all, int start) {
        if (start + 1 < all.length && (all[start].getToken() + all[start + 1].getToken()).equals("{{")) {
            for (int i = start + 2; i + 1 < all.length; i++) {
                if ((all[i].getToken() + all[i + 1].getToken()).equals("}}")) {
                    return i + 1;
                }
            }
        }
        int last = start;
        for (int i = start; i < all.length && AMOUNT.matcher(all[i].getToken()).matches(); i++) {
            boolean attached = i == start || all[i].getStartPos() == all[i - 1].getEndPos();
            if (!attached && !all[i - 1].getToken().equals("€")) {
                break;
            }
            last = Character.isDigit(all[i].getToken().charAt(0)) || i == start ? i : last;
        }
        return last;
    }

    private List<Reading> readings(AnalyzedTokenReadings token) {
        boolean irregular = verbs.irregular().stream().anyMatch(verb -> verb.has(token.getToken()));
        return token.getReadings().stream()
                .filter(reading -> reading.getPOSTag() != null && reading.getLemma() != null)
                .map(reading -> new Reading(reading.getPOSTag(), reading.getLemma()))
                .filter(reading -> !reading.tag().startsWith("WKW:TGW")
                        || reading.tag().equals("WKW:TGW:INF")
                        || !verbs.rare().contains(reading.lemma()))
                .filter(reading -> !irregular || !reading.tag().startsWith("ZNW"))
                .toList();
    }
}
