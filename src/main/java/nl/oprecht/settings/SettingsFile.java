package nl.oprecht.settings;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.function.UnaryOperator;
import nl.oprecht.domain.failure.Problem;
import nl.oprecht.domain.failure.UserFacingException;
import nl.oprecht.domain.setting.Settings;
import nl.oprecht.domain.setting.SettingsKeeping;

/**
 * The settings in one file, which several windows may change. A file that is no settings is laid aside as soon as
 * something is to be kept, never lost.
 */
public final class SettingsFile implements SettingsKeeping {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH-mm-ss");

    private final JsonFile file;
    private final Guarded guarded;
    private final Clock clock;

    /**
     * @param path where it is or will be
     * @param clock dates what is laid aside
     */
    public SettingsFile(Path path, Clock clock) {
        file = new JsonFile(path);
        guarded = new Guarded(path);
        this.clock = clock;
    }

    @Override
    public Settings read() {
        try {
            return SettingsJson.read(kept(), Settings.USUAL);
        } catch (Unreadable e) {
            throw new UserFacingException(
                    new Problem(
                            file.path().toString(),
                            "Deze instellingen zijn niet te lezen; nu gelden de gewone.",
                            "Herstel het bestand en start opnieuw. Verander je iets, dan blijft het ernaast bewaard."),
                    e);
        } catch (IOException e) {
            throw new UserFacingException(
                    new Problem(
                            file.path().toString(),
                            "Deze instellingen zijn niet te openen; nu gelden de gewone.",
                            "Geef jezelf leesrechten en start opnieuw."),
                    e);
        }
    }

    @Override
    public Settings change(UnaryOperator<Settings> change) {
        try {
            return guarded.alone(() -> {
                ObjectNode kept = keptOrLaidAside();
                Settings changed = change.apply(SettingsJson.read(kept, Settings.USUAL));
                SettingsJson.write(changed, kept);
                file.write(kept);
                return changed;
            });
        } catch (IOException e) {
            throw new UserFacingException(
                    new Problem(
                            file.path().toString(),
                            "De instellingen zijn niet te bewaren.",
                            "Ze gelden tot je Oprecht sluit. Geef jezelf schrijfrechten op deze map."),
                    e);
        }
    }

    private ObjectNode kept() throws IOException {
        return file.exists() ? file.read() : JsonNodeFactory.instance.objectNode();
    }

    private ObjectNode keptOrLaidAside() throws IOException {
        try {
            return kept();
        } catch (Unreadable e) {
            String aside = file.path().getFileName() + ".bad-" + MOMENT.format(LocalDateTime.now(clock));
            Files.move(file.path(), file.path().resolveSibling(aside));
            return JsonNodeFactory.instance.objectNode();
        }
    }
}
