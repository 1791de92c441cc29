package nl.oprecht.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import org.languagetool.JLanguageTool;
import org.languagetool.language.Dutch;

/** The peer at the start: a process that builds a stock Dutch LanguageTool, checks a text once, and still holds it. */
final class StockPeer {

    private StockPeer() {}

    /** @param args the path of the text */
    public static void main(String[] args) throws Exception {
        String text = Files.readString(Path.of(args[0]));
        JLanguageTool tool = new JLanguageTool(new Dutch());
        System.out.println("@found " + tool.check(text).size());
        OwnMemory.tell();
        System.exit(tool.getAllRules().isEmpty() ? 1 : 0);
    }
}
