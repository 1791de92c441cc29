package nl.oprecht.cli.format;

import com.fasterxml.jackson.databind.JsonNode;
import nl.oprecht.domain.report.Report;

/**
 * A reply with its report, ready to be written.
 *
 * @param id a string or a number, as it was given
 * @param name what a reader calls it, in front of line and column
 * @param reply the text that the report is about
 * @param report what was found in it
 */
public record CheckedReply(JsonNode id, String name, String reply, Report report) {}
