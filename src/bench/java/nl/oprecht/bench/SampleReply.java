package nl.oprecht.bench;

/** Replies with faults of tone, spelling and grammar in them, as they are sent. */
final class SampleReply {

    /** Some 150 words. */
    static final String SHORT =
            """
            Beste mevrouw Jansen,

            Bedankt voor uw bericht. Helaas moeten wij u meedelen dat uw bestelling vertraagd is. Onze excuses voor het eventuele ongemak. \
            Wij begrijpen uw frustratie, maar het is nu eenmaal zo dat de vervoerder de pakketen bezorgd en niet wij. U had de bestelling eerder moeten plaatsen.

            Zoals eerder aangegeven duurt de levering drie tot vijf werkdagen. We doen ons best om het zo snel mogelijk op te lossen en komen er zo spoedig \
            mogelijk op terug. Wij raden u aan om de status van uw pakket in de gaten te houden via onze website, waar u ook alle andere informatie vind \
            die u nodig heeft. Conform onze voorwaarden kunnen wij u geen vergoeding geven. Er kan helaas geen uitzondering gemaakt worden.

            Mocht u nog vragen hebben, aarzel dan niet om contact op te nemen met onze klantenservise. Wij hopen u hiermee voldoende te hebben geinformeerd.

            Met vriendelijke groet,
            Team Klantenservice
            """;

    private SampleReply() {}

    /** About 1,000 words: the short one, with other numbers each time so that no sentence stands there twice. */
    static String thousandWords() {
        StringBuilder text = new StringBuilder();
        for (int part = 1; part <= 7; part++) {
            String number = " (punt " + part + ")";
            text.append(SHORT.replace(". ", number + ". ").replace(".\n", number + ".\n"))
                    .append('\n');
        }
        return text.toString();
    }
}
