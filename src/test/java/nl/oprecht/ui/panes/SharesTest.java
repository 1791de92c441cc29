package nl.oprecht.ui.panes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.oprecht.ui.panes.Part.Kind;
import nl.oprecht.ui.panes.Shares.Asked;
import org.junit.jupiter.api.Test;

/** How parts share a length. */
class SharesTest {

    private static final Asked LEFT = new Asked(Kind.SIZED, 200, 400);
    private static final Asked DRAFT = new Asked(Kind.REST, 320, 0);
    private static final Asked RIGHT = new Asked(Kind.SIZED, 300, 500);

    @Test
    void with_room_each_has_what_it_asks_and_the_rest_goes_to_one() {
        assertThat(Shares.of(1900, List.of(LEFT, DRAFT, RIGHT))).containsExactly(400.0, 1000.0, 500.0);
    }

    @Test
    void without_room_all_give_way_in_proportion_before_the_rest_gets_too_little() {
        assertThat(Shares.of(1020, List.of(LEFT, DRAFT, RIGHT))).containsExactly(300.0, 320.0, 400.0);
    }

    @Test
    void with_too_little_for_all_each_shrinks_in_proportion() {
        assertThat(Shares.of(410, List.of(LEFT, DRAFT, RIGHT))).containsExactly(100.0, 160.0, 150.0);
    }

    @Test
    void a_fixed_part_gives_nothing_away() {
        Asked strip = new Asked(Kind.FIXED, 0, 43.2);
        assertThat(Shares.of(820, List.of(strip, DRAFT, RIGHT))).containsExactly(44.0, 320.0, 456.0);
    }
}
