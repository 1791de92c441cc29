package nl.oprecht.ui.help;

import java.util.List;
import javafx.scene.Node;
import nl.oprecht.i18n.Texts;
import nl.oprecht.manual.Manual;
import nl.oprecht.manual.ManualReader;
import nl.oprecht.ui.style.Curtain;
import nl.oprecht.ui.task.Background;
import org.jspecify.annotations.Nullable;

/** Shows the manual over the window, at what the keyboard is busy with. UI thread only. */
public final class Help {

    private static final String KEYS = "toetsen";

    private final Curtain curtain;
    private final Background background;
    private final Texts texts;
    private final List<String> keys;
    private final ManualSheet sheet;
    private @Nullable Manual manual;

    /**
     * @param curtain shows the manual
     * @param background reads it, the first time that it is wanted
     * @param keys names of the texts of each key: {@code key.<id>} is the key as written on a keyboard,
     *     {@code key.<id>.does} what it does
     */
    public Help(Curtain curtain, Background background, Texts texts, List<String> keys) {
        this.curtain = curtain;
        this.background = background;
        this.texts = texts;
        this.keys = List.copyOf(keys);
        sheet = new ManualSheet(texts, curtain::escape);
    }

    /**
     * Opens the manual at what fits this place, or puts it away.
     *
     * @param place what has the keyboard
     * @param otherwise the chapter where none fits
     */
    public void open(@Nullable Node place, String otherwise) {
        if (curtain.shows(sheet)) {
            curtain.escape();
        } else {
            show(Topics.of(place).orElse(otherwise));
        }
    }

    /** Opens the sheet of keys, or puts it away. */
    public void openKeys() {
        if (curtain.shows(sheet) && sheet.shows(KEYS)) {
            curtain.escape();
        } else {
            show(KEYS);
        }
    }

    private void show(String chapter) {
        if (!curtain.shows(sheet)) {
            curtain.showOver(sheet);
        }
        if (manual == null) {
            background.run(
                    () -> ManualReader.read(texts.locale()),
                    read -> {
                        manual = read.with(KEYS, KeySheet.of(keys, texts));
                        sheet.fill(manual, chapter);
                    },
                    problem -> sheet.sayUnreadable());
        } else {
            sheet.open(chapter);
        }
    }
}
