package nl.oprecht.languagetool;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import morfologik.fsa.builders.CFSA2Serializer;
import morfologik.stemming.Dictionary;
import org.jspecify.annotations.Nullable;
import org.languagetool.JLanguageTool;
import org.languagetool.rules.spelling.morfologik.MorfologikMultiSpeller;
import org.languagetool.rules.spelling.morfologik.MorfologikSpeller;

/**
 * The dictionary that LanguageTool makes of its list of 150,000 accepted words. It makes it anew in each process, which
 * takes longer than all else at the start, so the build does that once and the program reads what came of it.
 */
public final class SpellingList {

    private static final Logger LOG = Logger.getLogger(SpellingList.class.getName());

    private static final String RESOURCE = "/spelling/nl.list";
    /** Words that are no mistakes, and are not offered for others. */
    static final String IGNORED = "/nl/spelling/ignore.txt";

    static final String DICTIONARY = "/nl/spelling/nl_NL.dict";
    private static final String METADATA = "/nl/spelling/nl_NL.info";
    /** As {@code MorfologikDutchSpellerRule} names them. */
    static final List<String> LISTS = List.of("/nl/spelling/spelling.txt", "spelling_global.txt");

    private SpellingList() {}

    /**
     * Writes the list, unless it is there already for this version of LanguageTool.
     *
     * @param args the folder of the compiled program, and the version of LanguageTool
     */
    public static void main(String[] args) throws Exception {
        Path file = Path.of(args[0] + RESOURCE);
        if (Files.exists(file)) {
            try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
                if (in.readUTF().equals(args[1])) {
                    return;
                }
            }
        }
        new MorfologikMultiSpeller(DICTIONARY, LISTS, null, 1);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeUTF(args[1]);
        new CFSA2Serializer().serialize(made().get(key()).fsa, out);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes.toByteArray());
    }

    /**
     * Hands the list to LanguageTool; does nothing when that was done. LanguageTool makes its own where this cannot be
     * done, since a newer version of it may keep its dictionaries elsewhere.
     */
    static void lay() {
        if (Laid.LIST.isEmpty()) {
            LOG.fine("LanguageTool makes its own list of spelling");
        }
    }

    /** LanguageTool's Dutch dictionary, and its list as far as the build has made it. */
    static List<Dictionary> dictionaries() {
        Dictionary dutch = MorfologikSpeller.getDictionaryWithCaching(DICTIONARY);
        return Stream.concat(Stream.of(dutch), Laid.LIST.stream()).toList();
    }

    private static final class Laid {
        static final Optional<Dictionary> LIST = laid();
    }

    private static Optional<Dictionary> laid() {
        Optional<Dictionary> list = read();
        try {
            if (list.isPresent()) {
                made().putIfAbsent(key(), list.get());
            }
        } catch (ReflectiveOperationException e) {
            LOG.log(Level.WARNING, "LanguageTool keeps its dictionaries elsewhere", e);
        }
        return list;
    }

    private static Optional<Dictionary> read() {
        try (InputStream file = SpellingList.class.getResourceAsStream(RESOURCE)) {
            if (file == null) {
                return Optional.empty();
            }
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(file.readAllBytes()));
            in.readUTF();
            try (InputStream metadata = JLanguageTool.getDataBroker().getFromResourceDirAsStream(METADATA)) {
                return Optional.of(Dictionary.read(in, metadata));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
    }

    private static String key() {
        return LISTS + "|" + METADATA;
    }

    /** Where LanguageTool keeps the dictionaries that it made of lists, by where they come from. It has no door to it. */
    @SuppressWarnings("unchecked")
    private static Map<String, @Nullable Dictionary> made() throws ReflectiveOperationException {
        var field = MorfologikMultiSpeller.class.getDeclaredField("dicPathToDict");
        field.setAccessible(true);
        return (Map<String, @Nullable Dictionary>) field.get(null);
    }
}
