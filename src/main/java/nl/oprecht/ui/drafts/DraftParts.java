package nl.oprecht.ui.drafts;

import java.time.Clock;
import nl.oprecht.domain.draft.DraftKeeping;

/**
 * What it takes to keep drafts.
 *
 * @param keeping keeps them, on the background thread
 * @param clock says when they were written, and which day it is
 */
public record DraftParts(DraftKeeping keeping, Clock clock) {}
