package nl.oprecht.languagetool;

import org.languagetool.rules.RuleMatch;

/** LanguageTool's messages carry markup; ours do not. */
final class MessageText {

    private MessageText() {}

    static String plain(RuleMatch match) {
        return match.getMessage()
                .replace("<suggestion>", "‘")
                .replace("</suggestion>", "’")
                .replaceAll("<[^>]+>", "")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
