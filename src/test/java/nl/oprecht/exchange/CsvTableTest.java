package nl.oprecht.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTableTest {

    @Test
    void a_Dutch_spreadsheet_opens_it_and_runs_nothing() {
        String text = new CsvTable()
                .of(List.of(
                        List.of("datum", "les"),
                        List.of("2027-03-12", "Zeg \"sorry\"; daarna pas waarom\nen hoe"),
                        List.of("2027-03-13", "=1+1")));

        assertThat(text)
                .isEqualTo("\uFEFFdatum;les\r\n2027-03-12;\"Zeg \"\"sorry\"\"; daarna pas waarom\nen hoe\"\r\n"
                        + "2027-03-13;'=1+1\r\n");
    }
}
