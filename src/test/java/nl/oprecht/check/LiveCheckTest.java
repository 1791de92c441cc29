package nl.oprecht.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import nl.oprecht.domain.report.CheckRequest;
import nl.oprecht.domain.report.Report;
import nl.oprecht.domain.text.Draft;
import org.junit.jupiter.api.Test;

class LiveCheckTest {

    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final List<CheckRequest> checked = new ArrayList<>();
    private final List<Long> reported = new ArrayList<>();
    private Runnable duringCheck = () -> {};

    private final LiveCheck live = new LiveCheck(
            request -> {
                checked.add(request);
                duringCheck.run();
                return report(request);
            },
            waiting::add,
            report -> reported.add(report.revision()));

    @Test
    void a_text_that_was_overtaken_before_its_turn_is_not_checked() {
        live.submit(request(1));
        live.submit(request(2));
        work();
        assertThat(checked).extracting(r -> r.reply().revision()).containsExactly(2L);
        assertThat(reported).containsExactly(2L);
    }

    @Test
    void a_text_that_is_overtaken_while_it_is_checked_is_not_reported() {
        duringCheck = () -> {
            duringCheck = () -> {};
            live.submit(request(2));
        };
        live.submit(request(1));
        work();
        assertThat(reported).containsExactly(2L);
    }

    @Test
    void tone_does_not_wait_for_the_dictionaries() {
        live.submit(request(1).withLanguage(true));
        work();
        live.languageIsReady();
        work();
        live.submit(request(2).withLanguage(true));
        work();
        assertThat(checked).extracting(CheckRequest::language).containsExactly(false, true, true);
        assertThat(reported).containsExactly(1L, 1L, 2L);
        assertThat(live.isLanguageReady()).isTrue();
    }

    private void work() {
        while (!waiting.isEmpty()) {
            waiting.poll().run();
        }
    }

    private static CheckRequest request(long revision) {
        return CheckRequest.of("").withReply(new Draft("tekst", revision));
    }

    private static Report report(CheckRequest request) {
        return Report.empty(request.reply().revision());
    }
}
