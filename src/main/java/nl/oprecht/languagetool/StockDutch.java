package nl.oprecht.languagetool;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import nl.oprecht.pack.LanguagePack;
import org.jspecify.annotations.Nullable;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.UserConfig;
import org.languagetool.rules.Rule;
import org.languagetool.rules.nl.DutchNumberInWordFilter;
import org.languagetool.rules.nl.MorfologikDutchSpellerRule;
import org.languagetool.rules.patterns.AbstractPatternRule;
import org.languagetool.rules.patterns.PatternRuleHandler;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/**
 * LanguageTool's stock Dutch with its rules; those that the pack mutes are not built.
 */
@SuppressWarnings("try") // Language is closeable in LanguageTool; ours lives as long as the program
final class StockDutch extends LeanDutch {

    private final LanguagePack pack;
    /** Ids of rules that were left out. */
    private final Set<String> muted = new TreeSet<>();

    private StockDutch(LanguagePack pack) {
        this.pack = pack;
    }

    /** The stock tool, with all rules but the muted ones. Takes a second or two, on any thread. */
    static JLanguageTool build(LanguagePack pack) {
        // first, since it changes for a moment how LanguageTool splits words
        DutchParts.compounds();
        StockDutch dutch = new StockDutch(pack);
        JLanguageTool built = new JLanguageTool(dutch);
        dutch.muted.addAll(pack.mutedRules());
        for (Rule rule : built.getAllRules()) {
            if (pack.mutedCategories().contains(rule.getCategory().getId().toString())) {
                dutch.muted.add(rule.getId());
            }
        }
        // by their ids, since a rule of another category or class may share one
        built.disableRules(List.copyOf(dutch.muted));
        return built;
    }

    @Override
    public List<Rule> getRelevantRules(
            ResourceBundle messages,
            @Nullable UserConfig userConfig,
            @Nullable Language motherTongue,
            @Nullable List<Language> otherLanguages)
            throws IOException {
        // the stock speller among them is not for use, so it need not make rules of phrases
        setWordTokenizer(List::of);
        List<Rule> rules = new ArrayList<>(super.getRelevantRules(messages, userConfig, motherTongue, otherLanguages));
        setWordTokenizer(createDefaultWordTokenizer());
        Rule speller = createDefaultSpellingRule(messages);
        rules.replaceAll(rule -> rule instanceof MorfologikDutchSpellerRule ? speller : rule);
        return rules;
    }

    @Override
    protected List<AbstractPatternRule> getPatternRules() throws IOException {
        List<AbstractPatternRule> rules = new ArrayList<>();
        for (String file : getRuleFileNames()) {
            rules.addAll(rules(file));
        }
        return rules;
    }

    private List<AbstractPatternRule> rules(String file) throws IOException {
        try (InputStream stream = JLanguageTool.getDataBroker().getAsStream(file)) {
            Handler handler = new Handler(file);
            RuleParser.create().parse(stream, handler);
            return handler.getRules();
        } catch (SAXException e) {
            throw new IOException(file, e);
        }
    }

    /** Passes over groups and rules that would never speak. */
    private final class Handler extends PatternRuleHandler {

        private static final String STOCK_FILTER = DutchNumberInWordFilter.class.getName();

        private static final Set<String> NAMED = Set.of("rulegroup", "rule");

        /** How many elements deep in one that is passed over; 0 for not in one. */
        private int depth;

        private boolean mutedCategory;

        Handler(String file) {
            super(file);
            this.language = StockDutch.this;
        }

        @Override
        public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
            if (name.equals("category")) {
                mutedCategory = pack.mutedCategories().contains(attributes.getValue("id"));
            }
            if (depth > 0 || NAMED.contains(name) && isSilent(attributes)) {
                depth++;
                note(name, attributes);
            } else {
                super.startElement(uri, localName, name, attributes);
                if (STOCK_FILTER.equals(filterClassName)) {
                    filterClassName = NumberInWordFilter.class.getName();
                }
            }
        }

        @Override
        public void endElement(String uri, String localName, String name) throws SAXException {
            if (depth > 0) {
                depth--;
            } else {
                super.endElement(uri, localName, name);
            }
        }

        @Override
        public void characters(char[] text, int start, int length) {
            if (depth == 0) {
                super.characters(text, start, length);
            }
        }

        private boolean isSilent(Attributes attributes) {
            return mutedCategory || pack.mutedRules().contains(String.valueOf(attributes.getValue("id")));
        }

        private void note(String name, Attributes attributes) {
            String id = attributes.getValue("id");
            if (NAMED.contains(name) && id != null) {
                muted.add(id);
            }
        }
    }
}
