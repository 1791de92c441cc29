package nl.oprecht.domain.template;

import java.util.Arrays;
import java.util.Optional;

/** Where a text is sent. */
public enum Channel {
    EMAIL("e-mail"),
    CHAT("chat"),
    SOCIAL("social"),
    LETTER("brief");

    private final String id;

    Channel(String id) {
        this.id = id;
    }

    /** The name in template files and in the library. */
    public String id() {
        return id;
    }

    /** The channel with this id. */
    public static Optional<Channel> of(String id) {
        return Arrays.stream(values()).filter(channel -> channel.id.equals(id)).findFirst();
    }
}
