package nl.oprecht.ui.lessons;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.oprecht.domain.lesson.CustomerName;
import nl.oprecht.domain.lesson.FollowUp;
import nl.oprecht.domain.lesson.Lesson;
import nl.oprecht.domain.lesson.NotedLine;
import nl.oprecht.domain.lesson.Promise;
import nl.oprecht.domain.report.CheckRequest;
import nl.oprecht.domain.vocabulary.Vocabulary;
import nl.oprecht.i18n.Texts;
import nl.oprecht.ui.editor.WritingArea;
import nl.oprecht.ui.model.Memory;
import nl.oprecht.ui.model.ReplyModel;
import org.jspecify.annotations.Nullable;

/** Asks after copying what was learnt, and keeps the answer. Never takes the keyboard by itself. */
final class Learning implements LearnBar.Actions {

    static final String ASK = "lessons.ask";
    static final String NO = "no";

    private static final int MOST_FAMILIES = 2;
    private static final int MOST_THEMES = 7;

    private final ReplyModel model;
    private final WritingArea draft;
    private final Notebook notebook;
    private final Memory memory;
    private final Vocabulary vocabulary;
    private final Texts texts;
    private final Consumer<String> tell;
    private final Origin origin;
    private final Runnable onChange;
    private final SeenFamilies families;
    private final LearnBar bar;
    private @Nullable Asked asked;
    private Known known = new Known(List.of(), List.of());
    private List<Promise> proposed = List.of();
    private String answered = "";
    private boolean keeping;

    /**
     * What is asked about, as it stood when it was copied.
     *
     * @param draft the draft's id
     */
    private record Asked(CheckRequest request, String draft) {

        String reply() {
            return request.reply().text();
        }

        /** The customer's name. */
        String customer() {
            return CustomerName.in(request.customer(), reply());
        }
    }

    /** What was written down before. */
    private record Known(List<String> themes, List<FollowUp> followUps) {}

    Learning(
            ReplyModel model,
            WritingArea draft,
            Notebook notebook,
            Memory memory,
            Vocabulary vocabulary,
            Texts texts,
            Days days,
            Consumer<String> tell,
            Origin origin,
            Runnable onChange) {
        this.model = model;
        this.draft = draft;
        this.notebook = notebook;
        this.memory = memory;
        this.vocabulary = vocabulary;
        this.texts = texts;
        this.tell = tell;
        this.origin = origin;
        this.onChange = onChange;
        families = new SeenFamilies(model, vocabulary, texts);
        bar = new LearnBar(texts, days, this);
        model.requestProperty().addListener((request, old, now) -> goOn(now));
        model.reportProperty().addListener((report, old, now) -> readOn());
    }

    LearnBar bar() {
        return bar;
    }

    /** Asks, unless that is not wanted or was answered for this very reply. */
    void copied() {
        String reply = model.draft();
        if (!reply.isBlank() && !memory.get(ASK, "").equals(NO) && !reply.equals(answered)) {
            ask(false);
        }
    }

    /** Gives the keyboard to the line; asks first where nothing is asked yet. */
    void note() {
        if (bar.isVisible()) {
            bar.requestFocus();
        } else if (model.draft().isBlank()) {
            tell.accept(texts.get("learn.nothing"));
        } else {
            ask(true);
        }
    }

    @Override
    public void keep() {
        Asked about = asked;
        NotedLine line = bar.line();
        List<Promise> promises = bar.ticked();
        if (about == null || keeping) {
            return;
        }
        if (line.isBlank() && promises.isEmpty()) {
            leave();
            return;
        }
        LocalDate today = notebook.today().get();
        List<Lesson> lessons = line.isBlank()
                ? List.of()
                : List.of(new Lesson(
                        newId(),
                        today,
                        line.text(),
                        line.themes(),
                        about.request().situation(),
                        about.draft()));
        String whom = bar.whom();
        List<FollowUp> calls = promises.stream()
                .map(promise -> new FollowUp(
                        newId(),
                        promise.moment().day(),
                        promise.moment().time(),
                        whom,
                        promise.sentence(),
                        about.draft(),
                        null))
                .toList();
        keeping = true;
        notebook.background()
                .run(
                        () -> {
                            notebook.keeping().saveAll(lessons, calls);
                            return calls.size();
                        },
                        this::kept,
                        problem -> {
                            keeping = false;
                            bar.say(problem.isEmpty() ? texts.get("keeping.failed") : problem);
                        });
    }

    @Override
    public void leave() {
        Asked about = asked;
        if (about != null) {
            answered = about.reply();
        }
        hide();
    }

    @Override
    public void neverAgain() {
        memory.put(ASK, NO);
        hide();
        tell.accept(texts.get("learn.never.done"));
    }

    private void kept(int calls) {
        keeping = false;
        leave();
        tell.accept(texts.get("learn.saved", calls));
        onChange.run();
    }

    /** Comes up at once, so that what is typed next lands in it; what was written before follows. */
    private void ask(boolean withKeyboard) {
        Asked about = new Asked(model.requestProperty().get(), origin.current().get());
        asked = about;
        known = new Known(List.of(), List.of());
        proposed = promises(about);
        bar.show(themes(about), proposed, about.customer());
        if (withKeyboard) {
            bar.requestFocus();
        }
        notebook.background()
                .run(
                        () -> new Known(
                                notebook.keeping().usualThemes(MOST_THEMES),
                                notebook.keeping().followUps()),
                        before -> remembered(about, before),
                        problem -> {});
    }

    private void remembered(Asked about, Known before) {
        if (about == asked) {
            known = before;
            bar.suggest(themes(about));
            readOn();
        }
    }

    /** The same sentence to the same customer about the same day was kept when the reply was copied before. */
    private static boolean isThere(FollowUp call, Promise promise, String whom) {
        return call.whom().equals(whom)
                && call.promise().equals(promise.sentence())
                && call.due().equals(promise.moment().day());
    }

    private List<Promise> promises(Asked about) {
        String whom = about.customer();
        return Promise.in(
                        about.reply(),
                        model.report().promises(),
                        notebook.today().get())
                .stream()
                .filter(promise ->
                        whom.isEmpty() || known.followUps().stream().noneMatch(call -> isThere(call, promise, whom)))
                .toList();
    }

    /** Of the reply first, then those that are used most. */
    private List<String> themes(Asked about) {
        Stream<String> situation = vocabulary.situation(about.request().situation()).stream()
                .map(chosen -> chosen.name().in(texts.locale()));
        List<String> all = new ArrayList<>(
                Stream.concat(situation, families.names().stream().limit(MOST_FAMILIES))
                        .map(NotedLine::name)
                        .toList());
        all.addAll(known.themes());
        return all.stream().distinct().limit(MOST_THEMES).toList();
    }

    /** The check of what was copied may come after the copying. */
    private void readOn() {
        Asked about = asked;
        if (about != null && bar.isVisible() && model.settled() && isOnDesk(about)) {
            List<Promise> now = promises(about);
            if (!now.equals(proposed)) {
                proposed = now;
                bar.propose(now);
            }
        }
    }

    /** Who goes on with another text has nothing to say about the last one. */
    private void goOn(CheckRequest now) {
        Asked about = asked;
        boolean another = about != null
                && !(isOnDesk(about) && now.customer().equals(about.request().customer()));
        if (another && !bar.inUse()) {
            hide();
        }
    }

    private boolean isOnDesk(Asked about) {
        return model.draft().equals(about.reply());
    }

    private void hide() {
        boolean hadKeyboard = bar.isFocusWithin();
        asked = null;
        bar.setVisible(false);
        if (hadKeyboard) {
            draft.requestFocus();
        }
    }

    private static String newId() {
        return UUID.randomUUID().toString();
    }
}
