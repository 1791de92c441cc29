package nl.oprecht.exchange;

import java.util.regex.Pattern;

/**
 * Cells of a table that a spreadsheet would run as a formula: those that begin with one of {@code = + - @}, a tab or
 * a return. A quote mark in front makes a spreadsheet show them.
 */
final class FormulaCells {

    private static final Pattern FORMULA = Pattern.compile("^'*+[=+\\-@\\t\\r]");
    private static final Pattern DEFUSED = Pattern.compile("^'(?='*+[=+\\-@\\t\\r])");

    private FormulaCells() {}

    static String defuse(String cell) {
        return FORMULA.matcher(cell).find() ? "'" + cell : cell;
    }

    /** What {@link #defuse} was given. */
    static String restore(String cell) {
        return DEFUSED.matcher(cell).replaceFirst("");
    }
}
