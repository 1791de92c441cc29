/** The only importer of RichTextFX: a text with marks under its phrases. Knows nothing of findings. */
@NullMarked
package nl.oprecht.ui.editor;

import org.jspecify.annotations.NullMarked;
