package nl.oprecht.ui.model;

/** Confirms what cannot be seen otherwise. UI thread only. */
public interface Teller {

    /** Shows a sentence for a few seconds. */
    void say(String sentence);

    /** Shows a sentence with a way to take back what it tells of. */
    void offer(String sentence, Runnable takeBack);
}
