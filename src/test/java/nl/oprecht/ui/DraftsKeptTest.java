package nl.oprecht.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import nl.oprecht.domain.draft.SampleDraft;
import nl.oprecht.domain.draft.SavedDraft;
import nl.oprecht.domain.setting.Settings;
import nl.oprecht.domain.tone.Silence;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** What is written is kept by itself, and stands there again at the next start. */
class DraftsKeptTest extends OpenDesk {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    @Test
    void the_last_words_survive_closing(FxRobot robot) {
        robot.write("Beste Noor");
        restart(robot);

        await("the draft", () -> draft.text().equals("Beste Noor"));
    }

    @Test
    void after_a_crash_all_is_as_it_was(FxRobot robot) {
        robot.interact(() -> customer.setText("Waar blijft mijn bank?"));
        ComboBox<?> situation = robot.lookup(".header-bar .combo-box").query();
        robot.interact(() -> situation.getSelectionModel().select(1));
        typed(robot, "We bellen " + PROMISE + ".");
        robot.interact(() -> draft.moveTo(3));
        control(robot, KeyCode.DIGIT1);
        robot.type(KeyCode.DELETE);
        await(
                "it to be kept",
                () -> kept().size() == 1
                        && !kept().get(0).silence().isEmpty()
                        && kept().get(0).caret() == 3);

        crash(robot);

        await("the draft", () -> draft.text().equals("We bellen " + PROMISE + "."));
        assertThat(on(customer::text)).isEqualTo("Waar blijft mijn bank?");
        assertThat(on(customer::caret)).isZero();
        assertThat(on(draft::caret)).isEqualTo(3);
        ComboBox<?> again = robot.lookup(".header-bar .combo-box").query();
        assertThat(on(() -> again.getSelectionModel().getSelectedIndex())).isEqualTo(1);
        await("the check", () -> robot.lookup("klaar").tryQuery().isPresent());
        assertThat(cards(robot)).isEmpty();
    }

    @Test
    void undo_goes_back_no_further_than_what_stood_there(FxRobot robot) {
        robot.write("Beste Noor");
        restart(robot);
        await("the draft", () -> draft.text().equals("Beste Noor"));

        robot.interact(draft::requestFocus);
        undo(robot);

        assertThat(draft.text()).isEqualTo("Beste Noor");
    }

    @Test
    void steady_typing_is_kept_without_a_pause(FxRobot robot) {
        long end = System.nanoTime() + 8_000_000_000L;
        while (kept().isEmpty() && System.nanoTime() < end) {
            robot.write("a");
        }

        assertThat(kept()).isNotEmpty();
    }

    @Test
    void what_is_written_before_the_last_draft_came_is_never_overwritten(FxRobot robot) {
        parts.drafts.save(SampleDraft.of("laatst", NOW, "", "Het laatste antwoord"));
        robot.interact(() -> {});
        close(robot);
        robot.interact(() -> {
            reopen();
            draft.setText("Al begonnen");
        });

        await("word of it", () -> robot.lookup("Je vorige antwoord vind je terug met Ctrl+O.")
                .tryQuery()
                .isPresent());
        assertThat(draft.text()).isEqualTo("Al begonnen");
        await("both to be kept", () -> replies().equals(Set.of("Al begonnen", "Het laatste antwoord")));
    }

    @Test
    void a_new_reply_leaves_the_last_one_in_the_list_and_starts_clean(FxRobot robot) {
        robot.interact(() -> customer.setText("Waar blijft mijn bank?"));
        typed(robot, "Beste Noor");
        control(robot, KeyCode.N);

        assertThat(draft.text()).isEmpty();
        assertThat(customer.text()).isEmpty();
        assertThat(draft.writing()).isTrue();
        assertThat(robot.lookup("Nieuw antwoord. Het vorige vind je terug met Ctrl+O.")
                        .tryQuery())
                .isPresent();
        undo(robot);
        assertThat(draft.text()).isEmpty();
        restart(robot);
        await("the first one to be kept", () -> replies().equals(Set.of("Beste Noor")));
        assertThat(draft.text()).isEmpty();
    }

    @Test
    void nothing_without_words_is_kept(FxRobot robot) {
        robot.write("a");
        await("it to be kept", () -> kept().size() == 1);
        robot.type(KeyCode.BACK_SPACE);
        restart(robot);
        robot.write("   ");
        restart(robot);

        assertThat(replies()).containsExactly("a");
        assertThat(draft.text()).isEmpty();
    }

    @Test
    void who_clears_the_desk_and_writes_on_begins_another_reply(FxRobot robot) {
        robot.write("Beste Noor");
        await("it to be kept", () -> replies().contains("Beste Noor"));
        control(robot, KeyCode.A);
        robot.type(KeyCode.DELETE);
        await("it to be put away", () -> parts.drafts.takeLast().isEmpty());
        robot.write("Dag Sem");

        await("two replies", () -> replies().equals(Set.of("Beste Noor", "Dag Sem")));
    }

    @Test
    void who_takes_the_clearing_back_goes_on_in_the_same_reply(FxRobot robot) {
        robot.write("Beste");
        await("it to be kept", () -> replies().contains("Beste"));
        robot.interact(() -> draft.setText(""));
        await("it to be put away", () -> parts.drafts.takeLast().isEmpty());
        undo(robot);
        assertThat(draft.text()).isEqualTo("Beste");

        await("it to lie there again", () -> parts.drafts.takeLast().isPresent());
        assertThat(kept()).hasSize(1);
    }

    @Test
    void a_draft_that_another_window_has_by_now_goes_on_as_one_of_its_own(FxRobot robot) {
        robot.write("Beste");
        await("it to be kept", () -> kept().size() == 1);
        parts.drafts.elsewhere.add(kept().get(0).id());
        robot.write(" Noor");

        await("a second one", () -> replies().equals(Set.of("Beste", "Beste Noor")));
    }

    @Test
    void the_first_reply_at_rest_is_remembered(FxRobot robot) {
        typed(robot, "We bellen " + PROMISE + ".");
        await(
                "the first state",
                () -> !kept().isEmpty() && !kept().get(0).first().isEmpty());
        robot.interact(() -> draft.setText("Ik bel je " + DATE + "."));
        await("the second state", () -> kept().get(0).reply().startsWith("Ik bel"));

        assertThat(kept().get(0).first()).isEqualTo("We bellen " + PROMISE + ".");
    }

    @Test
    void what_is_older_than_wanted_is_gone_at_the_next_start(FxRobot robot) {
        parts.drafts.save(SampleDraft.of("oud", NOW.minus(31, ChronoUnit.DAYS), "", "Oud"));
        parts.drafts.save(SampleDraft.of("jong", NOW.minus(29, ChronoUnit.DAYS), "", "Jong"));
        parts.settings.change(settings -> settings.withDraftDays(30));
        restart(robot);

        await("the old one to go", () -> replies().equals(Set.of("Jong")));
    }

    @Test
    void nothing_gets_too_old_when_drafts_are_kept_for_ever(FxRobot robot) {
        parts.drafts.save(SampleDraft.of("oud", NOW.minus(9999, ChronoUnit.DAYS), "", "Oud"));
        parts.settings.change(settings -> settings.withDraftDays(0));
        restart(robot);

        await("the draft", () -> draft.text().equals("Oud"));
        assertThat(Settings.USUAL.draftDays()).isPositive();
        assertThat(kept().get(0).silence()).isEqualTo(Silence.NONE);
    }

    @Test
    void who_closes_a_window_whose_draft_cannot_be_kept_is_told_once(FxRobot robot) {
        parts.drafts.full = true;
        robot.write("Beste Noor");
        await("word of it", () -> robot.lookup("oprecht.db: De schijf is vol. Maak ruimte.")
                .tryQuery()
                .isPresent());

        assertThat(on(this::asksToClose)).isFalse();
        assertThat(robot.lookup(
                                "Dit antwoord is niet te bewaren. Kopieer het eerst met Ctrl+Shift+C, of sluit nog een keer.")
                        .tryQuery())
                .isPresent();
        assertThat(on(this::asksToClose)).isTrue();
    }

    private List<SavedDraft> kept() {
        return parts.drafts.search("", 99);
    }

    private Set<String> replies() {
        return Set.copyOf(kept().stream().map(SavedDraft::reply).toList());
    }
}
