/** The only place that knows LanguageTool; its types end here. Start at {@link nl.oprecht.languagetool.LanguageToolReader}. */
@NullMarked
package nl.oprecht.languagetool;

import org.jspecify.annotations.NullMarked;
