package nl.oprecht;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.oprecht.domain.report.CheckRequest;
import nl.oprecht.domain.report.ReplyChecker;
import nl.oprecht.domain.template.Template;
import nl.oprecht.domain.tone.Finding;
import nl.oprecht.i18n.Texts;
import org.junit.jupiter.api.Test;

/** What we hand out must not hurt: our own rules are silent at every shipped template, as bad news, in both forms. */
class ShippedTemplatesToneTest {

    /** A template is a form to fill in; in a reply this rule reminds the agent to. */
    private static final String OPEN_PLACE = "LEGE_PLEK";

    private final Wiring wiring = new Wiring(new AppPaths(Path.of("unused")), Texts.DUTCH);

    @Test
    void no_shipped_template_raises_a_finding() {
        ReplyChecker checker = wiring.checker();
        List<String> heard = new ArrayList<>();
        for (Template template : wiring.shippedTemplates()) {
            for (String body : List.of(template.formal(), template.familiar())) {
                for (Finding finding : checker.check(CheckRequest.of(body).withSituation("vertraging"))
                        .findings()) {
                    if (!finding.rule().equals(OPEN_PLACE)) {
                        heard.add(template.id() + ": " + finding.rule() + " at " + finding.quote());
                    }
                }
            }
        }
        assertThat(heard).isEmpty();
    }
}
