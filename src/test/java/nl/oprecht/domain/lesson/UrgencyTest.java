package nl.oprecht.domain.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UrgencyTest {

    /** A Wednesday. */
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 10);

    @ParameterizedTest
    @CsvSource({
        "2027-03-09, LATE",
        "2027-03-10, TODAY",
        "2027-03-11, THIS_WEEK",
        "2027-03-14, THIS_WEEK",
        "2027-03-15, LATER"
    })
    void a_week_ends_on_Sunday(LocalDate due, Urgency urgency) {
        FollowUp followUp = new FollowUp("1", due, null, "Noor", "Ik bel je.", "", null);

        assertThat(Urgency.of(followUp, TODAY)).isEqualTo(urgency);
        assertThat(Urgency.of(followUp.withDone(TODAY), TODAY)).isEqualTo(Urgency.DONE);
    }
}
