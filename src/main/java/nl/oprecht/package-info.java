/**
 * Oprecht hears what hurts in Dutch replies to customers.
 *
 * <p>The map, a line a package:
 *
 * <ul>
 *   <li>{@code domain}: the words of the trade as records, and the ports; knows only Java itself
 *   <li>{@code listening}: from analysed sentences to a report; the heart
 *   <li>{@code evaluation}: how well the checker does on a labelled corpus
 *   <li>{@code pack}: reads the language pack, all of it data
 *   <li>{@code languagetool}: the only place that knows LanguageTool
 *   <li>{@code ear}: the second ear, a statistical model over sentences; {@code ear.training} fits it during the build
 *   <li>{@code store}: the only place that knows SQL; {@code store.search} finds templates
 *   <li>{@code settings}: what the user chose, and how the window stood, as files
 *   <li>{@code system}: what only the operating system knows or does
 *   <li>{@code library}: template files, the shipped ones above all, and what their authors should mend; pairs of
 *       before and after
 *   <li>{@code document}: texts and mails from files, plain text from HTML; the only place that knows jsoup and mime4j
 *   <li>{@code exchange}: templates from and to other programs
 *   <li>{@code manual}: the chapters of the help, from Markdown; the only place that knows CommonMark
 *   <li>{@code check}: runs checks beside the typing and over many inputs
 *   <li>{@code ui}: the window; {@code ui.editor} is the only place that knows RichTextFX
 *   <li>{@code cli}: the terminal
 *   <li>{@code i18n}, {@code work}, {@code resource}: texts, threads, packed files; they know nothing of the product
 * </ul>
 *
 * <p>Data flows one way: text, sentences, facts, report, window or terminal. {@code ArchitectureTest}
 * holds the arrows. {@link nl.oprecht.Wiring} puts the parts together; start reading there.
 */
@NullMarked
package nl.oprecht;

import org.jspecify.annotations.NullMarked;
