package nl.oprecht.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.oprecht.domain.template.Template;

/**
 * Makes as many templates as one likes, no two the same: sentences of the shipped ones, some of their nouns replaced
 * by others, with compounds, places, names and order numbers. Reproducible.
 */
final class LargeLibrary {

    private static final List<String> FIRST = words(
            """
            bezorg lever bank kast fiets auto trein huur zorg energie water telefoon internet pakket garantie retour
            reparatie factuur betaal klant winkel web abonnement reis vlucht hotel kamer tuin keuken bad slaap kinder
            school boek kleding schoen sport was koel vries droog stof koffie televisie computer printer batterij
            meter incasso polis schade dossier aanvraag vergunning parkeer boete afspraak monteur onderdelen magazijn
            """);

    private static final List<String> SECOND = words(
            """
            dienst dag datum tijd kosten prijs bon nummer code kaart doos deur plaats punt adres dossier afspraak
            melding storing vertraging fout klacht vraag verzoek formulier overzicht rekening bedrag korting vergoeding
            machine apparaat model onderdeel kabel scherm band wiel slot sleutel lamp plank poot lade bezoek controle
            termijn periode regeling voorwaarde verzekering ploeg team chef bus route
            """);

    private static final List<String> PLACES = words(
            """
            Venlo Zwolle Assen Breda Tilburg Leiden Gouda Hoorn Sneek Meppel Goes Oss Weert Ede Almelo Delft Emmen
            Purmerend Roermond Zaandam Hasselt Gent Leuven Mechelen Brugge Aalst Genk Kortrijk
            """);

    private static final List<String> NAMES = words(
            """
            Noor Daan Fatima Joost Sanne Bram Lotte Mees Yara Thijs Femke Ruben Amina Koen Iris Sem Zoë Anouk Jesse
            Renée Wout Marijke Bilal Hanneke Tess Joris Ingrid Çelik Öznur Pieter
            """);

    private final Random random = new Random(42);
    private final List<Template> models;
    private final List<String> sentences;

    /** @param models whose words it is made of */
    LargeLibrary(List<Template> models) {
        this.models = models;
        sentences = models.stream()
                .flatMap(template -> Stream.of(template.formal(), template.familiar()))
                .flatMap(body -> Arrays.stream(body.split("(?<=[.?!])\\s+")))
                .filter(sentence -> !sentence.isBlank())
                .distinct()
                .toList();
    }

    List<Template> templates(int count) {
        return IntStream.range(0, count).mapToObj(this::template).toList();
    }

    private Template template(int number) {
        Template model = one(models);
        String title =
                switch (random.nextInt(4)) {
                    case 0 -> model.title() + " bij " + compound();
                    case 1 -> capital(compound()) + ": " + one(models).title().toLowerCase();
                    case 2 -> model.title() + " in " + one(PLACES);
                    default -> model.title() + " voor " + compound() + " en " + compound();
                };
        return new Template(
                "sjabloon-" + number,
                title,
                random.nextInt(10) == 0 ? Template.Kind.REPLY : Template.Kind.SNIPPET,
                new Template.Labels(
                        model.labels().moves(),
                        one(models).labels().situations(),
                        model.labels().channels(),
                        List.of(compound(), one(SECOND))),
                random.nextInt(20) == 0 ? "af" + number : "",
                model.placeholders(),
                model.options(),
                body(),
                random.nextBoolean() ? body() : "");
    }

    private String body() {
        List<String> body = new ArrayList<>();
        int length = 2 + random.nextInt(6);
        for (int i = 0; i < length; i++) {
            body.add(
                    switch (random.nextInt(5)) {
                        case 0 -> "Het gaat om " + compound() + " en " + compound() + " in " + one(PLACES) + '.';
                        case 1 -> one(NAMES) + " kijkt naar bestelling " + (10_000 + random.nextInt(20_000)) + '.';
                        default -> one(sentences);
                    });
        }
        return String.join(" ", body);
    }

    private String compound() {
        return one(FIRST) + one(SECOND);
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase() + word.substring(1);
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }
}
