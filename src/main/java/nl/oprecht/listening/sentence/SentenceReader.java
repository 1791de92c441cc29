package nl.oprecht.listening.sentence;

import java.util.List;

/** Port to the language engine: reads a text sentence by sentence. Not safe for several threads at once. */
public interface SentenceReader {

    /** The sentences of a text in order; offsets are those of the text. */
    List<SentenceFacts> read(String text);
}
