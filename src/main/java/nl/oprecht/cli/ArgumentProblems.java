package nl.oprecht.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.oprecht.domain.failure.UserFacingException;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one line of the user's language what is wrong with the arguments. */
final class ArgumentProblems implements IParameterExceptionHandler {

    private final Problems problems;

    ArgumentProblems(Problems problems) {
        this.problems = problems;
    }

    @Override
    public int handleParseException(ParameterException e, String[] arguments) {
        CommandLine command = e.getCommandLine();
        if (isWithoutCommand(e)) {
            command.usage(command.getErr());
        } else {
            problems.print(problem(e));
        }
        return ExitStatus.UNUSABLE;
    }

    private static boolean isWithoutCommand(ParameterException e) {
        return e.getClass() == ParameterException.class
                && e.getArgSpec() == null
                && !e.getCommandLine().getSubcommands().isEmpty();
    }

    private UserFacingException problem(ParameterException e) {
        String help = e.getCommandLine().getCommandSpec().qualifiedName() + " --help";
        if (e instanceof UnmatchedArgumentException unmatched) {
            return unknown(unmatched, help);
        }
        if (e instanceof MissingParameterException incomplete) {
            ArgSpec missing = incomplete.getMissing().get(0);
            return missing.isPositional()
                    ? problems.at(name(missing), "argument.missing", help)
                    : problems.at(name(missing), "argument.empty", help);
        }
        ArgSpec argument = e.getArgSpec();
        if (argument == null) {
            return problems.at("oprecht", "argument.unclear", help);
        }
        if (argument.type().isEnum()) {
            return problems.at(name(argument), "argument.choice", e.getValue(), choices(argument));
        }
        return problems.at(name(argument), "argument.unclear", help);
    }

    private UserFacingException unknown(UnmatchedArgumentException e, String help) {
        String argument = e.getUnmatched().get(0);
        List<String> alike = e.getSuggestions();
        return alike.isEmpty()
                ? problems.at(argument, "argument.unknown", help)
                : problems.at(argument, "argument.alike", alike.get(0), help);
    }

    private static String choices(ArgSpec argument) {
        return Stream.of(argument.type().getEnumConstants())
                .map(constant -> constant.toString().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
