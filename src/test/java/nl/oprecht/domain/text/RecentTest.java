package nl.oprecht.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class RecentTest {

    private final List<Integer> made = new ArrayList<>();
    private final Recent<Integer, String> recent = new Recent<>(3);

    @Test
    void what_was_seen_lately_is_not_made_again() {
        recent.of(1, this::name);
        recent.of(1, this::name);

        assertThat(made).containsExactly(1);
    }

    @Test
    void what_was_longest_not_asked_for_is_forgotten() {
        List.of(1, 2, 3, 1, 4).forEach(key -> recent.of(key, this::name));
        made.clear();

        List.of(1, 3, 4, 2).forEach(key -> recent.of(key, this::name));

        assertThat(made).containsExactly(2);
    }

    @Test
    void in_a_list_only_what_is_new_is_made() {
        recent.ofAll(List.of(1, 2, 3, 4, 5, 6), this::name);
        made.clear();

        assertThat(recent.ofAll(List.of(1, 2, 3, 9, 5, 6), this::name)).containsExactly("1", "2", "3", "9", "5", "6");
        assertThat(made).containsExactly(9);
    }

    /** Few different keys, so that beginnings and ends meet and overlap in all ways. */
    @Property(tries = 300)
    void a_list_gives_what_each_of_its_items_gives(
            @ForAll @Size(max = 12) List<List<@IntRange(max = 2) Integer>> lists) {
        Recent<Integer, String> any = new Recent<>(2);
        for (List<Integer> keys : lists) {
            assertThat(any.ofAll(keys, String::valueOf))
                    .isEqualTo(keys.stream().map(String::valueOf).toList());
        }
    }

    private String name(Integer key) {
        made.add(key);
        return String.valueOf(key);
    }
}
