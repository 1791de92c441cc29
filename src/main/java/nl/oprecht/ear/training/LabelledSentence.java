package nl.oprecht.ear.training;

import org.jspecify.annotations.Nullable;

/**
 * A sentence with a person's verdict on it.
 *
 * @param text the sentence
 * @param family id of the family that hurts in it, null when none does
 * @param source the file it stands in; sentences of one file share cases, so they are never parted in cross-validation
 */
record LabelledSentence(String text, @Nullable String family, String source) {

    boolean hurts() {
        return family != null;
    }
}
