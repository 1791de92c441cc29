package nl.oprecht.ui.style;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;

/** The two looks: one design with other values for the same named colours. */
public enum Theme {
    LIGHT("light"),
    DARK("dark");

    private static final List<String> SHEETS = List.of(
            "layout", //
            "findings",
            "templates",
            "panes",
            "drafts",
            "compare",
            "manual",
            "lessons",
            "tour",
            "settings");

    private final String colours;

    Theme(String colours) {
        this.colours = colours;
    }

    /**
     * Dresses a scene. The base style belongs to the whole program. UI thread only.
     *
     * @param textSize in percent of the usual
     */
    public void dress(Scene scene, int textSize) {
        atlantafx.base.theme.Theme base = this == LIGHT ? new PrimerLight() : new PrimerDark();
        Application.setUserAgentStylesheet(base.getUserAgentStylesheet());
        List<String> sheets = new ArrayList<>(List.of(sheet(colours)));
        SHEETS.forEach(name -> sheets.add(sheet(name)));
        sheets.add(TextSize.sheet(textSize));
        scene.getStylesheets().setAll(sheets);
    }

    private static String sheet(String name) {
        String path = "/css/" + name + ".css";
        return Objects.requireNonNull(Theme.class.getResource(path), path).toExternalForm();
    }
}
