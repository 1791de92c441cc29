package nl.oprecht;

/** Starts the program: without arguments the window, otherwise the terminal. */
public final class Main {

    private Main() {}

    /** Ends the process with the exit status of the terminal command. */
    public static void main(String[] args) {}
}
