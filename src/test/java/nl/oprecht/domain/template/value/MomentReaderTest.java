package nl.oprecht.domain.template.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import nl.oprecht.domain.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentReaderTest {

    /** A Wednesday. */
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 10);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Vrijdag bel ik u om te horen of alles goed is aangekomen. | 2027-03-12",
                "Vrijdag breng ik je een leenbank; past het tussen 9 en 12? | 2027-03-12T09:00",
                "Elke maandag mail ik je hoe het ervoor staat, ook als er niets verandert. | 2027-03-15",
                "Iedere werkdag mail ik u de stand. | 2027-03-11",
                "Ik mail u wekelijks hoe het ervoor staat. | 2027-03-17",
                "U hoort elke dag van mij. | 2027-03-11",
                "Morgen komt de monteur bij u langs. | 2027-03-11",
                "Morgenochtend bel ik u terug. | 2027-03-11",
                "Ik bel u morgen tussen 14.00 en 16.00 uur. | 2027-03-11T14:00",
                "Overmorgen staat het geld op uw rekening. | 2027-03-12",
                "Vanmiddag bel ik u. | 2027-03-10",
                "Ik bel u vandaag voor 17.00 uur. | 2027-03-10T17:00",
                "Aan het eind van de middag hoort u van mij. | 2027-03-10",
                "Op 14 maart krijgt u de nieuwe bank. | 2027-03-14",
                "Uiterlijk 14 maart 2027 heeft u uw geld. | 2027-03-14",
                "Op donderdag 18 maart om 10.30 uur bel ik u. | 2027-03-18T10:30",
                "De bank komt op zondag, 14 maart. | 2027-03-14",
                "Ik bel u op 1 april. | 2027-04-01",
                "Ik mail je op de 27e. | 2027-03-27",
                "Ik bel u vrijdag de 12e. | 2027-03-12",
                "Op 14-3 bel ik u. | 2027-03-14",
                "Op 14-03-2027 bel ik u. | 2027-03-14",
                "U krijgt 14/3/2027 bericht. | 2027-03-14",
                "Vóór donderdag 17.00 uur hoort u van mij. | 2027-03-11T17:00",
                "Vóór vrijdag hoort u van mij. | 2027-03-11",
                "Voor maandag heeft u antwoord. | 2027-03-12",
                "De monteur is ingepland voor vrijdag. | 2027-03-12",
                "Voor het weekend laat ik u weten of het gelukt is. | 2027-03-12",
                "Over twee dagen bel ik u. | 2027-03-12",
                "Binnen drie werkdagen staat het bedrag op uw rekening. | 2027-03-15",
                "Het geld is binnen 3 tot 5 werkdagen bij u. | 2027-03-17",
                "Over een week bel ik u om te vragen hoe het gaat. | 2027-03-17",
                "Binnen 14 dagen hoort u de uitkomst. | 2027-03-24",
                "Binnen 24 uur hoort u van mij. | 2027-03-11",
                "Over een half uur bel ik u. | 2027-03-10",
                "Over een maand kijk ik het nog eens na. | 2027-04-10",
                "Volgende week dinsdag kom ik bij u langs. | 2027-03-16",
                "Dinsdagmiddag volgende week brengen we de kast. | 2027-03-16",
                "Komende vrijdag bel ik u. | 2027-03-12",
                "Deze week vrijdag is hij klaar. | 2027-03-12",
                "Vrijdag over een week bel ik u weer. | 2027-03-19",
                "Ik bel u woensdag. | 2027-03-17",
                "Ik bel u vrijdag om half drie. | 2027-03-12T14:30",
                "Vrijdag om kwart voor negen sta ik voor de deur. | 2027-03-12T08:45",
                "Morgenavond om acht uur bel ik u. | 2027-03-11T20:00",
                "Vrijdag om tien uur staat Joost bij u voor de deur. | 2027-03-12T10:00",
                "Vrijdag om 7 uur bel ik u. | 2027-03-12",
                "vandaag 16 uur | 2027-03-10T16:00",
                "14 maart 10 uur | 2027-03-14T10:00",
                "Uw bestelling van 3 maart breng ik u vrijdag. | 2027-03-12",
                "Ik spreek Joost donderdag, en bel u uiterlijk maandag. | 2027-03-15",
                "Afgelopen maandag ging het mis, vrijdag bel ik u. | 2027-03-12",
                "Het kost 12.50 euro en vrijdag bel ik u. | 2027-03-12",
                "Zondagochtend rijdt de eerste bus. | 2027-03-14"
            })
    void reads_the_day_and_the_time_that_a_promise_names(String sentence, String moment) {
        assertThat(written(new MomentReader(TODAY).read(sentence))).isEqualTo(moment);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ik bel u zo snel mogelijk.",
                "Ik bel u volgende week.",
                "Ik bel u volgende vrijdag.",
                "Ik bel u vrijdag of maandag.",
                "U hoort tussen maandag en woensdag van mij.",
                "De bank komt tussen 3 en 5 april.",
                "Ik ben van maandag tot en met vrijdag bereikbaar.",
                "Vandaag of morgen bel ik u.",
                "De monteur komt vrijdag en maandag bel ik u.",
                "Ik bel u over een paar dagen.",
                "Binnen 14 dagen na ontvangst krijgt u uw geld.",
                "Twee dagen na de bezorging bel ik u.",
                "De kast komt eind mei.",
                "De kast komt in week 23.",
                "Goede morgen mevrouw Pijl, ik bel u nog.",
                "Op 31 april bel ik u.",
                "Ik bel u op vrijdag 13 maart.",
                "Op 2 maart heb ik u gebeld.",
                "U had maandag en woensdag vrij genomen.",
                "Afgelopen vrijdag is de monteur geweest.",
                "Sinds maandag werkt het weer.",
                "Ik bel u na het weekend.",
                "Ik bel u op een vrijdag.",
                "Bel gerust: 088-12 34 567.",
                "Over twee weken op maandag bel ik u."
            })
    void reads_nothing_where_it_is_not_certain_which_day_is_meant(String sentence) {
        assertThat(new MomentReader(TODAY).read(sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2027-12-29 | Maandag bel ik u. | 2028-01-03",
                "2027-12-29 | Op 3 januari bel ik u. | 2028-01-03",
                "2027-12-29 | Over een week bel ik u. | 2028-01-05",
                "2027-12-29 | Volgende week dinsdag bel ik u. | 2028-01-04",
                "2027-12-31 | Morgen bel ik u. | 2028-01-01",
                "2027-12-31 | Binnen twee werkdagen hoort u van mij. | 2028-01-04",
                "2027-12-31 | Ik bel u op de 3e. | 2028-01-03",
                "2027-12-10 | Op 14 maart komt de bank. | 2028-03-14",
                "2028-01-05 | Uw brief van 30 december beantwoord ik vrijdag. | 2028-01-07",
                "2027-12-20 | Op 29 februari bel ik u. | 2028-02-29"
            })
    void goes_on_over_the_turn_of_the_year(LocalDate today, String sentence, String moment) {
        assertThat(written(new MomentReader(today).read(sentence))).isEqualTo(moment);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "De monteur komt vrijdag en ik bel u maandag. | ik bel | 2027-03-15",
                "De monteur komt vrijdag om 9 uur en dan bel ik u. | komt | 2027-03-12T09:00",
                "Op 14 maart komt de bank, maandag 15 maart bel ik u. | bel ik | 2027-03-15",
                "Op 14 maart komt de bank, maandag 15 maart bel ik u. | komt de bank | 2027-03-14",
                "Komt hij vrijdag niet, dan bel ik u maandag. | bel ik | 2027-03-15"
            })
    void goes_by_what_stands_beside_the_promise(String sentence, String words, String moment) {
        int start = sentence.indexOf(words);

        assertThat(written(new MomentReader(TODAY).read(sentence, new Span(start, start + words.length()))))
                .isEqualTo(moment);
    }

    private static String written(Optional<Moment> moment) {
        return moment.map(read -> read.time() == null
                        ? read.day().toString()
                        : read.day().atTime(read.time()).toString())
                .orElse("");
    }
}
