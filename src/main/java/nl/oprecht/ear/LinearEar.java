package nl.oprecht.ear;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.oprecht.domain.text.Span;
import nl.oprecht.domain.tone.EarSettings;
import nl.oprecht.listening.SentenceEar;

/** Logistic regression over {@link Features}, trained by the build from the labelled sentences in {@code src/training}. */
public final class LinearEar implements SentenceEar {

    /** A part with fewer words is no clause. */
    private static final int FEWEST_WORDS = 3;

    private static final int KEPT_SENTENCES = 4_000;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private final EarModel model;
    private final EarSettings settings;
    private final Pattern clauseBreak;
    private final Map<String, Suspicion> kept = new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Suspicion> eldest) {
            return size() > KEPT_SENTENCES;
        }
    };

    /** An ear with these weights, which any number of ears may share. */
    public LinearEar(EarModel model, EarSettings settings) {
        this.model = model;
        this.settings = settings;
        this.clauseBreak = Pattern.compile(settings.clauseBreak());
    }

    /**
     * The ear that the build trained.
     *
     * @param language two-letter code of its language pack
     */
    public static LinearEar trained(String language, EarSettings settings) {
        return new LinearEar(EarModel.trained(language), settings);
    }

    /** Opinions are kept for sentences heard lately: at a keystroke all but one are the same as before. */
    @Override
    public Optional<Suspicion> listen(String sentence) {
        synchronized (kept) {
            return Optional.of(kept.computeIfAbsent(sentence, this::opinion));
        }
    }

    private Suspicion opinion(String sentence) {
        EarModel.Vector vector = model.vector(sentence);
        double probability = probability(vector);
        if (probability < settings.threshold()) {
            return new Suspicion(probability, "", new Span(0, sentence.length()));
        }
        Span clause = clauses(sentence).stream()
                .max(Comparator.comparing(part -> probability(model.vector(part.in(sentence)))))
                .orElseThrow();
        return new Suspicion(probability, model.family(vector), clause);
    }

    private double probability(EarModel.Vector sentence) {
        return 1 / (1 + Math.exp(-settings.slope() * model.margin(sentence, 0) - settings.intercept()));
    }

    /** The parts between commas and the like; one that is too short belongs to the next. The end mark is left out. */
    private List<Span> clauses(String sentence) {
        int end = sentence.length();
        while (end > 0 && ".!?…".indexOf(sentence.charAt(end - 1)) >= 0) {
            end--;
        }
        List<Span> clauses = new ArrayList<>();
        Matcher breaks = clauseBreak.matcher(sentence);
        int start = 0;
        while (breaks.find() && breaks.end() < end) {
            if (words(sentence.substring(start, breaks.start())) >= FEWEST_WORDS
                    && words(sentence.substring(breaks.end(), end)) >= FEWEST_WORDS) {
                clauses.add(new Span(start, breaks.start()));
                start = breaks.end();
            }
        }
        clauses.add(new Span(start, Math.max(start, end)));
        return clauses;
    }

    private static long words(String text) {
        return WORD.matcher(text).results().count();
    }
}
