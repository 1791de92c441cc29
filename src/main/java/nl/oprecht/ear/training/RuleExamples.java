package nl.oprecht.ear.training;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.oprecht.pack.PackReader;
import nl.oprecht.pack.RuleFile;

final class RuleExamples {
    private static final Pattern EX =
            Pattern.compile("<example( correction=\"[^\"]*\")?>(.*?)</example>", Pattern.DOTALL);

    private RuleExamples() {}

    static List<LabelledSentence> of(String language) {
        List<LabelledSentence> all = new ArrayList<>();
        for (RuleFile f : PackReader.read(language).ruleFiles()) {
            String[] parts = f.path().split("/");
            if (!parts[2].equals("rules") || parts[3].equals("VORM")) continue;
            Matcher m = EX.matcher(f.xml());
            while (m.find()) {
                String t = m.group(2)
                        .replaceAll("</?marker>", "")
                        .replace("&amp;", "&")
                        .replace("&gt;", ">")
                        .replace("&lt;", "<");
                all.add(new LabelledSentence(t, m.group(1) == null ? null : parts[3], f.path()));
            }
        }
        return all;
    }
}
