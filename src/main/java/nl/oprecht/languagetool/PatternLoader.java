package nl.oprecht.languagetool;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.SAXParser;
import nl.oprecht.domain.failure.Problem;
import nl.oprecht.domain.failure.UserFacingException;
import nl.oprecht.domain.rule.Meaning;
import nl.oprecht.pack.RuleFile;
import org.languagetool.Language;
import org.languagetool.rules.patterns.AbstractPatternRule;
import org.languagetool.rules.patterns.PatternRuleHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Hands the rule files of a pack to LanguageTool's own reader of rules, with one parser for all: setting one up for
 * each of hundreds of small files takes longer than reading them.
 */
final class PatternLoader {

    private final Language language;

    PatternLoader(Language language) {
        this.language = language;
    }

    /** @throws UserFacingException when LanguageTool refuses a file, with its path */
    List<Pattern> load(List<RuleFile> files) {
        SAXParser parser = RuleParser.create();
        List<Pattern> patterns = new ArrayList<>();
        for (RuleFile file : files) {
            for (AbstractPatternRule rule : rules(file, parser)) {
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

    private List<AbstractPatternRule> rules(RuleFile file, SAXParser parser) {
        try {
            Handler handler = new Handler(file.path(), language);
            parser.parse(new InputSource(new StringReader(file.xml())), handler);
            return handler.getRules();
        } catch (SAXException | IOException | RuntimeException e) {
            throw new UserFacingException(
                    new Problem(file.path(), String.valueOf(e.getMessage()), "Herstel de regel die daar staat."), e);
        }
    }

    /** Gives the rules our language, whose parts are read fast, where LanguageTool would look up the stock one. */
    private static final class Handler extends PatternRuleHandler {

        Handler(String path, Language language) {
            super(path);
            this.language = language;
        }
    }
}
