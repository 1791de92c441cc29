package nl.oprecht.languagetool.address;

/** What a pronoun does in its sentence. */
enum Role {
    /** Its verb agrees with it. */
    SUBJECT,
    /** Object, or behind a preposition. */
    OBJECT,
    /** In front of what is the customer's. */
    POSSESSIVE,
    /** Compared with, without a verb of its own: {@code zoals jij}. */
    COMPARED,
    /** It could be several of these, with different verbs: better left alone. */
    UNCLEAR
}
