package nl.oprecht;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.oprecht.cli.Streams;
import nl.oprecht.cli.TemplateStore;
import nl.oprecht.cli.Terminal;
import nl.oprecht.document.DocumentFiles;
import nl.oprecht.domain.example.BeforeAfter;
import nl.oprecht.domain.failure.UserFacingException;
import nl.oprecht.domain.report.ReplyChecker;
import nl.oprecht.domain.template.Template;
import nl.oprecht.domain.text.LetterReader;
import nl.oprecht.exchange.CsvTable;
import nl.oprecht.i18n.Texts;
import nl.oprecht.library.ExampleFiles;
import nl.oprecht.library.TemplateFiles;
import nl.oprecht.settings.DataFolderFile;
import nl.oprecht.settings.DataMove;
import nl.oprecht.settings.DeskMemoryFile;
import nl.oprecht.settings.SettingsExchangeFile;
import nl.oprecht.settings.SettingsFile;
import nl.oprecht.store.Database;
import nl.oprecht.store.OpenDesks;
import nl.oprecht.store.SqliteDrafts;
import nl.oprecht.store.SqliteLessons;
import nl.oprecht.store.SqliteTemplateLibrary;
import nl.oprecht.system.AskedLook;
import nl.oprecht.system.FileManager;
import nl.oprecht.ui.Desk;
import nl.oprecht.ui.DeskParts;
import nl.oprecht.ui.files.FileDialogs;
import nl.oprecht.ui.settings.Outside;

/**
 * The only place that builds services. What takes long to build (the checker, the library) is built
 * at its first use, on the thread that uses it.
 */
final class Wiring implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Wiring.class.getName());

    private final AppPaths paths;
    private final String problem;
    private final Locale locale;
    private final Checking checking;
    private final Lazy<Database> database = new Lazy<>(this::openDatabase);
    private final Lazy<SqliteTemplateLibrary> library = new Lazy<>(this::openLibrary);
    private final Lazy<SqliteDrafts> drafts = new Lazy<>(this::openDrafts);
    private final Lazy<SqliteLessons> lessons = new Lazy<>(() -> new SqliteLessons(database.get()));
    /** What closes that which was opened, the last opened first. */
    private final Deque<Runnable> open = new ConcurrentLinkedDeque<>();

    /**
     * @param paths where data lives
     * @param locale the language of the interface
     */
    Wiring(AppPaths paths, Locale locale) {
        this(paths, "", locale, new Checking());
    }

    /** @param problem what is wrong with where data lives, in a sentence; empty for nothing */
    private Wiring(AppPaths paths, String problem, Locale locale, Checking checking) {
        this.paths = paths;
        this.problem = problem;
        this.locale = locale;
        this.checking = checking;
    }

    /** The same with the data where the user wants it; it is copied there first when that was not done yet. */
    Wiring withSettledData() {
        if (paths.named()) {
            return this;
        }
        DataMove.Outcome settled = new DataMove(paths.usual(), Database::copy).settle();
        return new Wiring(paths.in(settled.folder()), settled.problem(), locale, checking);
    }

    /** Where data lives. */
    AppPaths paths() {
        return paths;
    }

    /** The program in a terminal. */
    Terminal terminal(Streams streams) {
        return new Terminal(
                checking::anotherChecker,
                checking::vocabulary,
                checking::rulebook,
                new TemplateStore(library::get, library::get),
                streams,
                locale);
    }

    /**
     * The window, not yet shown. On the JavaFX thread.
     *
     * @param spoken whether the user asked for the language of the interface at the start
     */
    Desk desk(boolean spoken) {
        return new Desk(new DeskParts(
                checking.vocabulary(),
                new LetterReader(checking.letter()),
                checking::brief,
                request -> checker().check(request),
                checking::readDictionaries,
                new LazyLibrary(library::get),
                new LazyKeeping(library::get),
                new LazyDrafts(drafts::get),
                new LazyLessons(lessons::get),
                new CsvTable(),
                new SettingsFile(paths.settings(), Clock.systemDefaultZone()),
                new DeskMemoryFile(paths.memory()),
                this::examples,
                new DocumentFiles(),
                LocalDate::now,
                new FileDialogs(),
                outside(),
                new Texts("window", locale),
                spoken));
    }

    private Outside outside() {
        String os = System.getProperty("os.name");
        FileManager manager = new FileManager(os);
        return new Outside(
                locale,
                new AskedLook(System.getenv(), os),
                new DataFolderFile(paths.usual(), paths.data(), !paths.named(), problem, manager::show),
                new SettingsExchangeFile(),
                new FileDialogs());
    }

    /** Closes what was opened. */
    @Override
    public void close() {
        for (Runnable last = open.poll(); last != null; last = open.poll()) {
            try {
                last.run();
            } catch (UserFacingException e) {
                // what does not close well must not keep the next from closing
                LOG.log(Level.WARNING, "not closed well", e);
            }
        }
    }

    /** The checker that window and terminal use; for one thread. The first call takes a second or more. */
    ReplyChecker checker() {
        return checking.checker();
    }

    /** Starts reading in the background what the window needs first. */
    void readAhead() {
        checking.readAhead();
    }

    private Database openDatabase() {
        paths.createData();
        Database opened = Database.open(paths.database());
        open.push(opened::close);
        return opened;
    }

    private SqliteTemplateLibrary openLibrary() {
        SqliteTemplateLibrary templates = new SqliteTemplateLibrary(database.get());
        templates.refreshShipped(shippedTemplates());
        return templates;
    }

    /** The pairs of before and after packed into the program; what is wrong with one is logged. */
    List<BeforeAfter> examples() {
        ExampleFiles.Loaded loaded = ExampleFiles.shipped(checking.vocabulary());
        loaded.problems().forEach(problem -> LOG.warning(problem.sentence()));
        return loaded.pairs();
    }

    private SqliteDrafts openDrafts() {
        Database tables = database.get();
        OpenDesks desks = OpenDesks.beside(paths.database());
        open.push(desks::close);
        return new SqliteDrafts(tables, desks);
    }

    /** The templates packed into the program; what is wrong with one is logged. */
    List<Template> shippedTemplates() {
        TemplateFiles.Loaded loaded = TemplateFiles.shipped(checking.vocabulary());
        loaded.problems().forEach(problem -> LOG.warning(problem.sentence()));
        return loaded.templates();
    }
}
