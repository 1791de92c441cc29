package nl.oprecht.cli;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A reply to check.
 *
 * @param id a string or a number that its result carries
 * @param name what a reader calls it, in front of line and column
 * @param customer the customer's message, empty when there is none
 * @param reply the text
 */
record Incoming(JsonNode id, String name, String customer, String reply) {

    /** The same reply, with this message where it came without one. */
    Incoming orCustomer(String message) {
        return customer.isEmpty() ? new Incoming(id, name, message, reply) : this;
    }
}
