package nl.oprecht.cli;

import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import nl.oprecht.domain.failure.UserFacingException;
import nl.oprecht.domain.report.CheckRequest;
import nl.oprecht.domain.text.Draft;
import org.jspecify.annotations.Nullable;

/** Reads the replies of a run one after another, each when it is asked for. Not for several threads. */
final class Inputs implements Supplier<@Nullable Job<Incoming>> {

    /** The total of a run whose inputs come through a pipe. */
    static final long UNKNOWN = -1;

    private final CheckRequest settings;
    private final Sources sources;
    private final boolean aLineEach;
    private final long total;
    private final Deque<String> names;
    private @Nullable JsonLines lines;
    private long position;

    /**
     * @param aLineEach whether each line of a source is a reply, and not the whole source
     * @param settings what holds for all replies; its customer's message for those that bring none
     */
    Inputs(List<String> names, boolean aLineEach, CheckRequest settings, Sources sources) {
        this.settings = settings;
        this.names = new ArrayDeque<>(names);
        this.aLineEach = aLineEach;
        this.sources = sources;
        this.total = aLineEach ? bytes(names) : names.size();
    }

    /** All that is to be read, in sources or, where each line is a reply, in bytes; {@link #UNKNOWN} for a pipe. */
    long total() {
        return total;
    }

    /** The next reply, or what is wrong with it; null after the last. */
    @Override
    public @Nullable Job<Incoming> get() {
        return aLineEach ? nextLine() : nextText();
    }

    private @Nullable Job<Incoming> nextText() {
        String name = names.poll();
        if (name == null) {
            return null;
        }
        position++;
        try {
            return job(new Incoming(TextNode.valueOf(name), name, "", sources.read(name)), position);
        } catch (UserFacingException e) {
            return Job.unreadable(e, position);
        }
    }

    private @Nullable Job<Incoming> nextLine() {
        try {
            for (JsonLines open = open(); open != null; open = open()) {
                JsonLine line = open.next();
                if (line != null) {
                    return job(line.incoming(), position());
                }
            }
            return null;
        } catch (UserFacingException e) {
            return Job.unreadable(e, position());
        }
    }

    /** The source to read on in; null when all were read. */
    private @Nullable JsonLines open() {
        JsonLines open = lines;
        while (open == null || open.ended()) {
            if (open != null) {
                open.close();
                position = position();
                lines = null;
            }
            if (names.isEmpty()) {
                return null;
            }
            open = sources.lines(names.remove());
            lines = open;
        }
        return open;
    }

    private Job<Incoming> job(Incoming incoming, long behind) {
        Incoming reply = incoming.orCustomer(settings.customer());
        CheckRequest request = settings.withReply(new Draft(reply.reply(), 0)).withCustomer(reply.customer());
        return Job.of(reply, reply.name(), request, behind);
    }

    private long position() {
        return lines == null ? position : position + lines.bytesRead();
    }

    private static long bytes(List<String> names) {
        long bytes = 0;
        for (String name : names) {
            try {
                Path path = Path.of(name);
                boolean pipe = name.equals(Sources.STANDARD_INPUT) || !Files.isRegularFile(path) && Files.exists(path);
                if (pipe && !Files.isDirectory(path)) {
                    return UNKNOWN;
                }
                bytes += Files.isRegularFile(path) ? Files.size(path) : 0;
            } catch (IOException | InvalidPathException e) {
                // reading it will say what is wrong
            }
        }
        return bytes;
    }
}
