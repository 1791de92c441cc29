package nl.oprecht.ui.style;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/** Brings our own typeface along, so that a bare Linux looks like any other desk. */
public final class Typeface {

    private static final String FOLDER = "/com/formdev/flatlaf/fonts/inter/";
    private static final List<String> WEIGHTS =
            List.of("Inter-Regular", "Inter-SemiBold", "Inter-Bold", "Inter-Italic");

    private Typeface() {}

    /** Makes Inter known to JavaFX. Where it cannot be read, the platform's own typeface stays in use. */
    public static void load() {
        for (String weight : WEIGHTS) {
            try (InputStream file = Typeface.class.getResourceAsStream(FOLDER + weight + ".otf")) {
                if (file != null) {
                    Font.loadFont(file, 14);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
