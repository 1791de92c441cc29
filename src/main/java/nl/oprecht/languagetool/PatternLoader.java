package nl.oprecht.languagetool;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.oprecht.domain.failure.Problem;
import nl.oprecht.domain.failure.UserFacingException;
import nl.oprecht.domain.rule.Meaning;
import nl.oprecht.pack.RuleFile;
import org.languagetool.Language;
import org.languagetool.rules.patterns.AbstractPatternRule;
import org.languagetool.rules.patterns.PatternRuleLoader;

/** Hands the rule files of a pack to LanguageTool's own loader. */
final class PatternLoader {

    private final Language language;

    PatternLoader(Language language) {
        this.language = language;
    }

    /** @throws UserFacingException when LanguageTool refuses a file, with its path */
    List<Pattern> load(List<RuleFile> files) {
        List<Pattern> patterns = new ArrayList<>();
        for (RuleFile file : files) {
            for (AbstractPatternRule rule : rules(file)) {
                String key = rule.getId() + "[" + rule.getSubId() + "]";
                Meaning meaning = file.meanings().get(key);
                if (meaning == null) {
                    throw new IllegalStateException(file.path() + ": no meaning for " + key);
                }
                patterns.add(new Pattern(file.path(), rule, meaning));
            }
        }
        return patterns;
    }

    private List<AbstractPatternRule> rules(RuleFile file) {
        try {
            var stream = new ByteArrayInputStream(file.xml().getBytes(StandardCharsets.UTF_8));
            return new PatternRuleLoader().getRules(stream, file.path(), language);
        } catch (IOException | RuntimeException e) {
            throw new UserFacingException(
                    new Problem(file.path(), String.valueOf(e.getMessage()), "Herstel de regel die daar staat."), e);
        }
    }
}
