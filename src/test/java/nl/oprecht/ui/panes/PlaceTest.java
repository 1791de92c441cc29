package nl.oprecht.ui.panes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

/** A window comes back on a screen that exists. */
class PlaceTest {

    private static final Rectangle2D LAPTOP = new Rectangle2D(0, 24, 1280, 776);
    private static final Rectangle2D BESIDE = new Rectangle2D(1280, 0, 1920, 1080);

    @Test
    void on_a_screen_that_is_still_there_it_stays_where_it_was() {
        Place place = new Place(1400, 100, 1100, 800);
        assertThat(place.within(List.of(LAPTOP, BESIDE))).isEqualTo(place);
    }

    @Test
    void from_a_screen_that_is_gone_it_comes_to_the_first_one() {
        assertThat(new Place(1400, 100, 1100, 800).within(List.of(LAPTOP))).isEqualTo(new Place(180, 24, 1100, 776));
    }

    @Test
    void what_hangs_over_the_edge_is_pushed_back() {
        assertThat(new Place(-300, 500, 900, 600).within(List.of(LAPTOP))).isEqualTo(new Place(0, 200, 900, 600));
    }

    @Test
    void what_was_remembered_is_read_back_and_nonsense_is_not() {
        Place place = new Place(-8, 0, 400, 1080);
        assertThat(Place.of(place.text())).contains(place);
        assertThat(Place.of("")).isEmpty();
        assertThat(Place.of("1 2 3")).isEmpty();
        assertThat(Place.of("1 2 NaN 4")).isEmpty();
        assertThat(Place.of("0 0 0 0")).isEmpty();
    }
}
