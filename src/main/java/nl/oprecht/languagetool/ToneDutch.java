package nl.oprecht.languagetool;

import java.util.List;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.languagetool.Language;
import org.languagetool.UserConfig;
import org.languagetool.rules.Rule;

/** Dutch with its analysis but none of its stock rules, so that it starts fast. */
@SuppressWarnings("try") // Language is closeable in LanguageTool; ours lives as long as the program
final class ToneDutch extends LeanDutch {

    @Override
    public List<String> getRuleFileNames() {
        return List.of();
    }

    @Override
    public List<Rule> getRelevantRules(
            ResourceBundle messages,
            @Nullable UserConfig userConfig,
            @Nullable Language motherTongue,
            @Nullable List<Language> altLanguages) {
        return List.of();
    }
}
