/** What is written and hurts: families, their rules' facts, and findings. */
@NullMarked
package nl.oprecht.domain.tone;

import org.jspecify.annotations.NullMarked;
