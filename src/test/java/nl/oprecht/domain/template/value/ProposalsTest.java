package nl.oprecht.domain.template.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.oprecht.domain.point.CustomerPoint;
import nl.oprecht.domain.point.PointKind;
import nl.oprecht.domain.template.Placeholder;
import nl.oprecht.domain.template.Placeholder.Type;
import nl.oprecht.domain.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProposalsTest {

    private static final Placeholder NAME = placeholder(Type.TEXT, PointKind.NAME);

    private final List<CustomerPoint> points = new ArrayList<>();

    @Test
    void amounts_dates_and_numbers_of_the_customer_are_written_the_Dutch_way() {
        said(PointKind.AMOUNT, "EUR 81.5");
        said(PointKind.AMOUNT, "81 euro");
        said(PointKind.DATE, "12-05-2027");
        said(PointKind.REFERENCE, "NL-20931");

        assertThat(proposals("").of(placeholder(Type.AMOUNT, PointKind.AMOUNT))).containsExactly("€ 81,50", "€ 81,00");
        assertThat(proposals("").of(placeholder(Type.DATE, PointKind.DATE))).containsExactly("12 mei 2027");
        assertThat(proposals("").of(placeholder(Type.TEXT, PointKind.REFERENCE)))
                .containsExactly("NL-20931");
    }

    @Test
    void a_placeholder_without_a_source_gets_no_proposal() {
        said(PointKind.AMOUNT, "81 euro");
        assertThat(proposals("Groet,\nNoor").of(placeholder(Type.TEXT, null))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Met vriendelijke groet,/Noor de Boer | Noor de Boer | Noor",
                "Groeten van Noor | Noor | Noor",
                "mvg Noor de Boer | Noor de Boer | Noor",
                "Hoogachtend,//J.P. van 't Hof/0612345678 | J.P. van 't Hof | J.P. van 't Hof",
                "Noor | Noor | Noor"
            })
    void the_customers_name_is_found_where_the_message_is_signed(String end, String whole, String first) {
        List<String> found =
                proposals("Mijn bank is er niet.\n" + end.replace('/', '\n')).of(NAME);

        assertThat(found.get(0)).isEqualTo(whole);
        assertThat(found.get(found.size() - 1)).isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mijn bank is er niet.",
                "Hallo\nWaar is hij?",
                "Groet,\ngroetjes",
                "Hallo.\nBel me.",
                "Waar is hij?\nBedankt"
            })
    void an_unsigned_message_has_no_name(String message) {
        assertThat(proposals(message).of(NAME)).isEmpty();
    }

    @Test
    void only_what_cannot_be_mistaken_is_filled_in_at_once() {
        said(PointKind.NAME, "Karim");
        said(PointKind.AMOUNT, "81 euro");
        said(PointKind.REFERENCE, "20931");
        Proposals one = proposals("Uw monteur Karim kwam niet.\nGroet, Noor");
        said(PointKind.REFERENCE, "20932");

        assertThat(one.of(NAME)).containsExactly("Noor", "Karim");
        assertThat(one.sure(NAME)).isEqualTo("Noor");
        assertThat(proposals("Uw monteur Karim kwam niet.").sure(NAME)).isEmpty();
        assertThat(one.sure(placeholder(Type.AMOUNT, PointKind.AMOUNT))).isEmpty();
        assertThat(one.sure(placeholder(Type.TEXT, PointKind.REFERENCE))).isEqualTo("20931");
        assertThat(proposals("").sure(placeholder(Type.TEXT, PointKind.REFERENCE)))
                .isEmpty();
    }

    private Proposals proposals(String message) {
        return new Proposals(points, message, new EntryReader(LocalDate.of(2027, 3, 5)));
    }

    private void said(PointKind kind, String quote) {
        points.add(new CustomerPoint(kind, quote, new Span(0, quote.length()), null));
    }

    private static Placeholder placeholder(Type type, @Nullable PointKind source) {
        return new Placeholder("plek", "Plek", type, "", "", "", List.of(), source);
    }
}
