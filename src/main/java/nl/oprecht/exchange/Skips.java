package nl.oprecht.exchange;

/** Why templates stay behind, where several formats have the same reason. */
final class Skips {

    private Skips() {}

    /** For a text that {@link Body#text} refuses. */
    static void notation(Reading reading, String where) {
        reading.skipped(
                where,
                "Deze tekst is te lang, of er staan accolades in die hier iets anders betekenen.",
                "Kort hem in of haal de accolades weg.");
    }
}
