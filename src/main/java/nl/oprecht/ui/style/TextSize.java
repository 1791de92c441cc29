package nl.oprecht.ui.style;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** How large the type is. The style sheets give all their sizes as parts of the one that is set here. */
final class TextSize {

    /** The size of the type in panels, in pixels, at 100 percent. */
    private static final double USUAL = 14;

    private static final double ICON = 16;
    /** What is clicked on is never smaller, however small the text is. */
    private static final double HIT = 32;

    private TextSize() {}

    /**
     * The address of a style sheet that sets this size, also in lists that drop down. An icon is text in a typeface of
     * its own, so it cannot be given in parts of the size around it.
     */
    static String sheet(int percent) {
        String css =
                """
                .root { -fx-font-size: %spx; }
                .ikonli-font-icon { -fx-icon-size: %spx; }
                .icon-button { -fx-min-width: %spx; }
                """
                        .formatted(USUAL * percent / 100, ICON * percent / 100, HIT * Math.max(100, percent) / 100);
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }
}
