package nl.oprecht.listening;

import java.util.List;
import nl.oprecht.domain.text.Draft;
import nl.oprecht.domain.tone.Finding;

/** Port to the check of spelling and grammar. Not safe for several threads at once; the first call takes seconds. */
public interface LanguageCheck {

    /**
     * Findings of the family {@link nl.oprecht.domain.tone.Family#LANGUAGE}, in the order of the text. A word in hand is
     * not looked up before it is left.
     */
    List<Finding> check(Draft draft);
}
