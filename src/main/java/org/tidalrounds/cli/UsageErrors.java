package org.tidalrounds.cli;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.tidalrounds.language.Message;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in the caller's language what is wrong with a command line, and where the right usage stands. */
final class UsageErrors implements IParameterExceptionHandler {
    private final Terminal terminal;

    UsageErrors(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int handleParseException(ParameterException failure, String[] args) {
        CommandLine line = failure.getCommandLine();
        terminal.warn(problem(failure));
        terminal.warn(Message.of("cli.see_help", line.getCommandSpec().qualifiedName()));
        return ExitStatus.WRONG_USAGE;
    }

    private static Message problem(ParameterException failure) {
        if (failure instanceof UnmatchedArgumentException unmatched) {
            return Message.of("cli.unknown_argument", String.join(" ", unmatched.getUnmatched()));
        }
        if (failure instanceof MissingParameterException missing) {
            return Message.of(
                    "cli.missing_argument",
                    missing.getMissing().stream().map(UsageErrors::name).collect(Collectors.joining(", ")));
        }
        ArgSpec argument = failure.getArgSpec();
        if (argument != null && failure.getValue() != null) {
            return expectation(argument, name(argument), failure.getValue());
        }
        return Message.of("cli.wrong_usage", String.valueOf(failure.getMessage()));
    }

    /** Which values an argument takes. */
    private static Message expectation(ArgSpec argument, String name, String value) {
        if (argument.type() == LocalDate.class) {
            return Message.of("cli.expected_date", name, value);
        }
        if (argument.type() == long.class) {
            return Message.of("cli.expected_whole_number", name, value);
        }
        if (argument.converters().length > 0 && argument.converters()[0] instanceof WholeNumber number) {
            return number.max() == Integer.MAX_VALUE
                    ? Message.of("cli.expected_positive_number", name, value)
                    : Message.of("cli.expected_number_to", name, value, number.max());
        }
        return Message.of("cli.expected_other", name, value);
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
