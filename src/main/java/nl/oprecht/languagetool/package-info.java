/**
 * The only place that knows LanguageTool; its types end here. Start at {@link nl.oprecht.languagetool.LanguageToolReader}
 * for tone and at {@link nl.oprecht.languagetool.StockLanguageCheck} for spelling and grammar. Both read sentences of
 * {@code DutchSentences} and ask them only the rules that {@code SentenceRules} leaves over. What is called lean does as a
 * part of LanguageTool does, with less to read or to try.
 */
@NullMarked
package nl.oprecht.languagetool;

import org.jspecify.annotations.NullMarked;
