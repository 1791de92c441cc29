package nl.oprecht.ui.templates.filling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.oprecht.domain.template.Placeholder;
import nl.oprecht.ui.model.Preferences;

/**
 * What was filled in while the window is open. Within one reply a value comes back by itself. From an earlier reply
 * it is only proposed, for it may have been about another customer, until the agent has given the same value in two
 * replies: then it is their own, such as their name or number, comes back by itself too, and stays among the settings.
 * Values that depend on the customer's message or on the day are not kept beyond a reply. UI thread only.
 */
public final class Remembered {

    private final Map<String, String> thisReply = new HashMap<>();
    private final Map<String, List<String>> earlier = new HashMap<>();
    private final Preferences preferences;

    /** Keeps what the agent always fills in among these. */
    public Remembered(Preferences preferences) {
        this.preferences = preferences;
    }

    /** Keeps what was filled in; nothing filled in is nothing to keep. */
    void keep(Placeholder placeholder, String value) {
        if (value.isBlank()) {
            return;
        }
        thisReply.put(placeholder.name(), value);
        if (placeholder.lasts()
                && proposals(placeholder).contains(value)
                && !own(placeholder).equals(value)) {
            preferences.change(settings -> settings.withOwnValue(placeholder.name(), value));
        }
    }

    /** Turns to another reply. */
    void nextReply() {
        thisReply.forEach((name, value) -> {
            List<String> values = earlier.computeIfAbsent(name, unseen -> new ArrayList<>());
            values.remove(value);
            values.add(0, value);
        });
        thisReply.clear();
    }

    /** What was filled in for this reply before; empty for nothing. */
    String inThisReply(Placeholder placeholder) {
        return thisReply.getOrDefault(placeholder.name(), "");
    }

    /** What the agent always fills in; empty when that is not known. */
    String own(Placeholder placeholder) {
        return placeholder.lasts() ? preferences.get().own().getOrDefault(placeholder.name(), "") : "";
    }

    /** What was filled in for earlier replies, the latest first. */
    List<String> proposals(Placeholder placeholder) {
        return placeholder.lasts() ? earlier.getOrDefault(placeholder.name(), List.of()) : List.of();
    }
}
