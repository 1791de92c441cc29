package nl.oprecht.settings;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import nl.oprecht.domain.failure.Problem;
import nl.oprecht.domain.failure.UserFacingException;
import nl.oprecht.domain.setting.Settings;
import nl.oprecht.domain.setting.SettingsExchange;
import org.jspecify.annotations.Nullable;

/** Settings as a file to take along: as they are kept, with a name that tells what the file is. */
public final class SettingsExchangeFile implements SettingsExchange {

    private static final String KIND = "kind";
    private static final String OURS = "oprecht-settings";

    @Override
    public void export(Settings settings, String path) {
        ObjectNode content = JsonNodeFactory.instance.objectNode().put(KIND, OURS);
        SettingsJson.write(settings, content);
        try {
            new JsonFile(Path.of(path)).write(content);
        } catch (IOException e) {
            throw problem(path, "Dit bestand is niet te schrijven.", "Kies een map waarin je mag schrijven.", e);
        }
    }

    @Override
    public Settings read(String path, Settings otherwise) {
        ObjectNode content;
        try {
            content = new JsonFile(Path.of(path)).read();
        } catch (Unreadable e) {
            throw other(path);
        } catch (IOException e) {
            throw problem(path, "Dit bestand is niet te openen.", "Kies een bestand dat je mag lezen.", e);
        }
        if (!OURS.equals(content.path(KIND).asText())) {
            throw other(path);
        }
        if (SettingsJson.version(content) > SettingsJson.VERSION) {
            throw problem(
                    path,
                    "Dit bestand is van een nieuwere Oprecht.",
                    "Werk Oprecht bij, of bewaar het daar opnieuw.",
                    null);
        }
        return SettingsJson.read(content, otherwise);
    }

    private static UserFacingException other(String path) {
        return problem(
                path,
                "Hier staan geen instellingen van Oprecht in.",
                "Kies een bestand dat je met ‘Bewaar als bestand’ maakte.",
                null);
    }

    private static UserFacingException problem(String path, String what, String remedy, @Nullable Throwable cause) {
        Problem problem = new Problem(path, what, remedy);
        return cause == null ? new UserFacingException(problem) : new UserFacingException(problem, cause);
    }
}
