package nl.oprecht.ui;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import javafx.stage.Window;
import nl.oprecht.document.DocumentFiles;
import nl.oprecht.domain.draft.FakeDrafts;
import nl.oprecht.domain.example.BeforeAfter;
import nl.oprecht.domain.failure.Problem;
import nl.oprecht.domain.failure.UserFacingException;
import nl.oprecht.domain.lesson.FakeLessons;
import nl.oprecht.domain.report.ReplyChecker;
import nl.oprecht.domain.rule.RuleGuide;
import nl.oprecht.domain.setting.DeskMemory;
import nl.oprecht.domain.setting.Settings;
import nl.oprecht.domain.setting.SettingsKeeping;
import nl.oprecht.domain.template.FakeKeeping;
import nl.oprecht.domain.template.FakeLibrary;
import nl.oprecht.domain.template.TemplateKeeping;
import nl.oprecht.domain.template.TemplateLibrary;
import nl.oprecht.domain.text.LetterReader;
import nl.oprecht.domain.vocabulary.Vocabulary;
import nl.oprecht.i18n.Texts;
import nl.oprecht.ui.files.FileChoice;
import nl.oprecht.ui.settings.FakeOutside;
import org.jspecify.annotations.Nullable;

/** What a window under test works with: all in memory, each part replaceable. What it kept can be opened again. */
public final class Parts {

    public Vocabulary vocabulary = Samples.VOCABULARY;
    public LetterReader letters = new LetterReader(Samples.LETTER);
    public RuleGuide guide = rule -> Optional.ofNullable(Samples.RULES.get(rule));
    public ReplyChecker checker = new WordChecker();
    public Runnable readDictionaries = () -> {};
    public TemplateLibrary library = FakeLibrary.of(List.of());
    public TemplateKeeping keeping = new FakeKeeping();
    public final FakeDrafts drafts = new FakeDrafts();
    public final FakeLessons lessons = new FakeLessons();
    public volatile LocalDate today = LocalDate.now();
    public final FakeSettings settings = new FakeSettings();
    public final FakeMemory memory = new FakeMemory();
    public List<BeforeAfter> examples = List.of();
    public final FakeOutside outside = new FakeOutside();
    public final FakeChoice choice = new FakeChoice();
    public Texts texts = new Texts("window", Texts.DUTCH);

    /** The parts as they are now. */
    public DeskParts parts() {
        return new DeskParts(
                vocabulary,
                letters,
                guide,
                checker,
                readDictionaries,
                library,
                keeping,
                drafts,
                lessons,
                rows -> String.join(
                        "\n", rows.stream().map(row -> String.join(";", row)).toList()),
                settings,
                memory,
                () -> examples,
                new DocumentFiles(),
                () -> today,
                choice,
                outside.outside(),
                texts,
                false);
    }

    /** Chooses what the test chose before. */
    public static final class FakeChoice implements FileChoice {

        public @Nullable Path answer;
        /** The name that was proposed last. */
        public String proposed = "";

        @Override
        public Optional<Path> open(Window window, Question question) {
            return Optional.ofNullable(answer);
        }

        @Override
        public Optional<Path> save(Window window, Question question, String name) {
            proposed = name;
            return Optional.ofNullable(answer);
        }

        @Override
        public Optional<Path> folder(Window window, String title) {
            return Optional.ofNullable(answer);
        }
    }

    /** Keeps settings in memory. */
    public static final class FakeSettings implements SettingsKeeping {

        private final AtomicReference<Settings> kept = new AtomicReference<>(Settings.USUAL);
        /** What is wrong with them, in a sentence; empty for nothing. */
        public volatile String problem = "";

        @Override
        public Settings read() {
            if (!problem.isEmpty()) {
                throw new UserFacingException(new Problem("settings.json", problem, "Herstel het bestand."));
            }
            return kept.get();
        }

        @Override
        public Settings change(UnaryOperator<Settings> change) {
            return kept.updateAndGet(change);
        }
    }

    /** Remembers in memory. */
    public static final class FakeMemory implements DeskMemory {

        /** Somebody who has been shown round. */
        private volatile Map<String, String> all = Map.of("tour.seen", "yes");

        @Override
        public Map<String, String> recall() {
            return all;
        }

        @Override
        public void remember(Map<String, String> now) {
            all = now;
        }
    }
}
