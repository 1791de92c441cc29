package nl.oprecht.settings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import nl.oprecht.domain.failure.Problem;
import nl.oprecht.domain.failure.UserFacingException;
import nl.oprecht.domain.setting.Settings;
import nl.oprecht.domain.setting.SettingsKeeping;

/** The settings in one file. What a file leaves out is as usual; what it has and we do not know is kept out. */
public final class SettingsFile implements SettingsKeeping {

    private final JsonFile file;

    /** @param path where it is or will be */
    public SettingsFile(Path path) {
        file = new JsonFile(path);
    }

    @Override
    public synchronized Settings read() {
        if (!file.exists()) {
            return Settings.USUAL;
        }
        try {
            return of(file.read());
        } catch (IOException | IllegalArgumentException e) {
            throw new UserFacingException(
                    new Problem(
                            file.path().toString(),
                            "Deze instellingen zijn niet te lezen.",
                            "Herstel het bestand, of verwijder het: dan begint Oprecht met de gewone instellingen."),
                    e);
        }
    }

    @Override
    public synchronized Settings change(UnaryOperator<Settings> change) {
        Settings changed = change.apply(read());
        try {
            file.write(changed);
        } catch (IOException e) {
            throw new UserFacingException(
                    new Problem(
                            file.path().toString(),
                            "De instellingen zijn niet te bewaren.",
                            "Geef jezelf schrijfrechten op deze map."),
                    e);
        }
        return changed;
    }

    private static Settings of(JsonNode kept) {
        ObjectNode all = JsonFile.MAPPER.valueToTree(Settings.USUAL);
        all.fieldNames().forEachRemaining(name -> {
            if (kept.hasNonNull(name)) {
                all.set(name, kept.get(name));
            }
        });
        return JsonFile.MAPPER.convertValue(all, Settings.class);
    }
}
