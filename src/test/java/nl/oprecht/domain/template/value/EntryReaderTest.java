package nl.oprecht.domain.template.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.oprecht.domain.template.Placeholder;
import nl.oprecht.domain.template.value.Entry.Slip;
import nl.oprecht.domain.template.value.Entry.Written;
import nl.oprecht.domain.template.value.Entry.Wrong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntryReaderTest {

    /** A Friday. */
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 5);

    private final EntryReader reader = new EntryReader(TODAY);

    @ParameterizedTest
    @CsvSource({
        "vandaag, vrijdag 5 maart",
        "morgen, zaterdag 6 maart",
        "Overmorgen, zondag 7 maart",
        "gisteren, 4 maart 2027",
        "vrijdag, vrijdag 12 maart",
        "vr, vrijdag 12 maart",
        "ma, maandag 8 maart",
        "volgende week dinsdag, dinsdag 9 maart",
        "komende dinsdag, dinsdag 9 maart",
        "+5, woensdag 10 maart",
        "-3, 2 maart 2027",
        "over 2 weken, vrijdag 19 maart",
        "over 15 dagen, 20 maart 2027",
        "12-3, vrijdag 12 maart",
        "12/3/27, vrijdag 12 maart",
        "12.3.2027, vrijdag 12 maart",
        "2027-03-12, vrijdag 12 maart",
        "12 mrt 2027, vrijdag 12 maart",
        "vrijdag 12 maart, vrijdag 12 maart",
        "op vr 12 maart 2027, vrijdag 12 maart",
        "12 sept, 12 september 2027",
        "1-2, 1 februari 2027",
        "1-11, 1 november 2027",
        "20-12, 20 december 2026",
        "29-2, 29 februari 2028",
        "31 januari 2027, 31 januari 2027"
    })
    void a_date_is_written_in_words_with_its_weekday_while_it_is_near(String typed, String written) {
        assertThat(read(Placeholder.Type.DATE, typed)).isEqualTo(new Written(written));
    }

    @ParameterizedTest
    @CsvSource({
        "12-, NO_DATE",
        "binnenkort, NO_DATE",
        "12 brumaire, NO_DATE",
        "kwartaal 12 maart, NO_DATE",
        "31-2, NO_SUCH_DAY",
        "31 april 2027, NO_SUCH_DAY",
        "12-13, NO_SUCH_DAY",
        "2027-00-12, NO_SUCH_DAY"
    })
    void what_is_no_date_is_told(String typed, Slip slip) {
        assertThat(read(Placeholder.Type.DATE, typed)).isEqualTo(new Wrong(slip, ""));
    }

    @Test
    void a_weekday_that_does_not_belong_to_its_date_is_told_with_the_one_that_does() {
        assertThat(read(Placeholder.Type.DATE, "donderdag 12 maart"))
                .isEqualTo(new Wrong(Slip.OTHER_WEEKDAY, "vrijdag 12 maart 2027"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "81 | € 81,00",
                "81,5 | € 81,50",
                "81.50 | € 81,50",
                "EUR 81.50 | € 81,50",
                "EUR81 | € 81,00",
                "€ 81,- | € 81,00",
                "81 euro | € 81,00",
                "1249 | € 1.249,00",
                "1.249 | € 1.249,00",
                "€1.249,95 | € 1.249,95",
                "1,249.95 | € 1.249,95",
                "0,5 | € 0,50"
            })
    void an_amount_is_written_with_its_cents(String typed, String written) {
        assertThat(read(Placeholder.Type.AMOUNT, typed)).isEqualTo(new Written(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"veel", "81,555", "-81", "8 1,0,0", "1.24", "€", "12345678901"})
    void what_is_no_amount_is_told(String typed) {
        Entry entry = read(Placeholder.Type.AMOUNT, typed);
        if (typed.equals("1.24")) {
            assertThat(entry).isEqualTo(new Written("€ 1,24"));
        } else {
            assertThat(entry).isEqualTo(new Wrong(Slip.NO_AMOUNT, ""));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"3 | 3", "1249 | 1249", "12500 | 12.500", "12.500 | 12.500", "2,5 | 2,5", "Drie | drie"})
    void a_number_gets_dots_once_it_is_long(String typed, String written) {
        assertThat(read(Placeholder.Type.NUMBER, typed)).isEqualTo(new Written(written));
    }

    @Test
    void what_is_no_number_or_no_choice_is_told() {
        assertThat(read(Placeholder.Type.NUMBER, "een paar")).isEqualTo(new Wrong(Slip.NO_NUMBER, ""));
        assertThat(read(Placeholder.Type.CHOICE, "zondag")).isEqualTo(new Wrong(Slip.NO_CHOICE, "maandag, dinsdag"));
        assertThat(read(Placeholder.Type.CHOICE, "DINSDAG")).isEqualTo(new Written("dinsdag"));
    }

    @Test
    void nothing_typed_is_nothing_wrong() {
        for (Placeholder.Type type : Placeholder.Type.values()) {
            assertThat(read(type, "  ")).isEqualTo(new Written(""));
        }
    }

    private Entry read(Placeholder.Type type, String typed) {
        return reader.read(
                new Placeholder("plek", "Plek", type, "", "", "", List.of("maandag", "dinsdag"), null), typed);
    }
}
