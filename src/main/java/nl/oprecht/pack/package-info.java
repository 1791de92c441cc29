/** Reads a language pack: families, moves, situations, weights and rule files, all as data. Knows nothing of LanguageTool. Start at {@link nl.oprecht.pack.LanguagePack}. */
@NullMarked
package nl.oprecht.pack;

import org.jspecify.annotations.NullMarked;
