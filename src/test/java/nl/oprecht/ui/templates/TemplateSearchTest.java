package nl.oprecht.ui.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import nl.oprecht.domain.failure.Problem;
import nl.oprecht.domain.failure.UserFacingException;
import nl.oprecht.domain.template.FakeLibrary;
import nl.oprecht.domain.template.FoundTemplates;
import nl.oprecht.domain.template.SampleTemplate;
import nl.oprecht.domain.template.Template;
import nl.oprecht.domain.template.TemplateLibrary;
import nl.oprecht.domain.template.TemplateQuery;
import nl.oprecht.ui.task.Background;
import nl.oprecht.ui.templates.TemplateSearch.State;
import org.junit.jupiter.api.Test;

class TemplateSearchTest {

    private static final Template APOLOGY = template("excuus", List.of("EXCUUS"), List.of("storing"));
    private static final Template CALL = template("bellen", List.of("VERVOLG"), List.of("vertraging"));

    private TemplateQuery here = TemplateQuery.of("");
    private final Queue<Runnable> work = new ArrayDeque<>();
    private final List<List<String>> wanted = new ArrayList<>();

    @Test
    void the_answer_to_an_older_question_is_not_shown() {
        List<List<Template>> answers = new ArrayList<>(List.of(List.of(APOLOGY), List.of(CALL)));
        TemplateSearch search = search(FakeLibrary.finding(query -> answers.remove(0)));
        search.search();
        search.search();

        work.remove().run();
        assertThat(search.foundProperty().get().state()).isEqualTo(State.SEARCHING);
        work.remove().run();
        assertThat(search.foundProperty().get().hits())
                .extracting(FoundTemplates.Hit::template)
                .containsExactly(CALL);
    }

    @Test
    void only_templates_that_make_the_wanted_move_are_shown() {
        TemplateSearch search = search(FakeLibrary.finding(query -> {
            wanted.add(query.only());
            return List.of(APOLOGY);
        }));
        search.wantMoves(List.of("EXCUUS"));
        work.remove().run();

        assertThat(wanted).containsExactly(List.of("EXCUUS"));
        assertThat(search.foundProperty().get().hits())
                .extracting(FoundTemplates.Hit::template)
                .containsExactly(APOLOGY);
    }

    @Test
    void the_library_hears_of_the_situation_and_of_what_the_draft_and_the_customer_ask_for() {
        List<TemplateQuery> asked = new ArrayList<>();
        here = new TemplateQuery("", List.of(), List.of("EXCUUS", "VERVOLG"), "vertraging", 100);
        TemplateSearch search = search(FakeLibrary.finding(query -> {
            asked.add(query);
            return List.of();
        }));
        search.search();
        work.remove().run();

        assertThat(asked).containsExactly(here);
    }

    @Test
    void a_library_that_cannot_be_read_is_told_and_not_lost() {
        TemplateSearch search = search(FakeLibrary.finding(query -> {
            throw new IllegalStateException("no disk");
        }));
        search.search();

        assertThatThrownBy(() -> work.remove().run()).hasMessage("no disk");
        assertThat(search.foundProperty().get().state()).isEqualTo(State.FAILED);
    }

    @Test
    void a_problem_that_the_agent_can_solve_is_told_in_a_sentence() {
        TemplateSearch search = search(FakeLibrary.finding(query -> {
            throw new UserFacingException(new Problem("/map", "Vol.", "Maak ruimte."));
        }));
        search.search();

        assertThatThrownBy(() -> work.remove().run()).isInstanceOf(UserFacingException.class);
        assertThat(search.foundProperty().get().problem()).isEqualTo("/map: Vol. Maak ruimte.");
    }

    private TemplateSearch search(TemplateLibrary library) {
        return new TemplateSearch(library, () -> here, new Background(work::add, Runnable::run));
    }

    private static Template template(String id, List<String> moves, List<String> situations) {
        return SampleTemplate.of(id, id, moves, situations, List.of(), "u", "je");
    }
}
