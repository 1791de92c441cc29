package nl.oprecht.ui.panes;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

class WrappingRowTest {

    private final Region field = sized(100, 150);
    private final Region button = sized(0, 80);
    private final WrappingRow row = new WrappingRow(8).growing(field).with(button);

    @Test
    void in_one_line_what_grows_takes_what_is_left() {
        layOut(300);

        assertThat(field.getWidth()).isEqualTo(212);
        assertThat(button.getLayoutX()).isEqualTo(220);
        assertThat(button.getLayoutY()).isEqualTo(field.getLayoutY());
        assertThat(row.prefHeight(300)).isEqualTo(30);
    }

    @Test
    void where_it_is_too_narrow_the_rest_goes_to_the_next_line_whole() {
        layOut(180);

        assertThat(field.getWidth()).isEqualTo(180);
        assertThat(button.getLayoutX()).isZero();
        assertThat(button.getLayoutY()).isEqualTo(38);
        assertThat(button.getWidth()).isEqualTo(80);
        assertThat(row.prefHeight(180)).isEqualTo(68);
    }

    @Test
    void nothing_is_wider_than_the_row() {
        layOut(60);

        assertThat(field.getWidth()).isEqualTo(60);
        assertThat(button.getWidth()).isEqualTo(60);
    }

    private void layOut(double width) {
        row.resize(width, row.prefHeight(width));
        row.layout();
    }

    private static Region sized(double least, double liked) {
        Region region = new Region();
        region.setMinSize(least, 30);
        region.setPrefSize(liked, 30);
        return region;
    }
}
