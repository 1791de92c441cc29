package nl.oprecht.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Guesses which name was meant: one that holds what was typed, or that a few slips of the finger lead to. */
final class NearestNames {

    private static final int MOST = 3;
    private static final int SHORTEST_PART = 3;
    private static final int FREE_SLIPS = 2;
    private static final int LETTERS_PER_SLIP = 3;

    private NearestNames() {}

    /** At most three known names, the nearest first; empty when none is near. */
    static List<String> of(String typed, Collection<String> known) {
        int most = Math.max(FREE_SLIPS, typed.length() / LETTERS_PER_SLIP);
        return known.stream()
                .filter(name -> distance(typed, name) <= most)
                .sorted(Comparator.<String>comparingInt(name -> distance(typed, name))
                        .thenComparing(String::length)
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .toList();
    }

    private static int distance(String typed, String name) {
        return typed.length() >= SHORTEST_PART && name.contains(typed) ? 1 : slips(typed, name);
    }

    /** The Levenshtein distance: letters to put in, leave out or replace. */
    private static int slips(String typed, String name) {
        int[] above = new int[name.length() + 1];
        for (int column = 0; column < above.length; column++) {
            above[column] = column;
        }
        for (int row = 1; row <= typed.length(); row++) {
            int[] here = new int[above.length];
            here[0] = row;
            for (int column = 1; column < here.length; column++) {
                int replaced = above[column - 1] + (typed.charAt(row - 1) == name.charAt(column - 1) ? 0 : 1);
                here[column] = Math.min(replaced, 1 + Math.min(above[column], here[column - 1]));
            }
            above = here;
        }
        return above[name.length()];
    }
}
