package org.tidalrounds.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tidalrounds.language.Language;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;

class HelpTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void everyOptionOfEveryCommandIsExplained(Language language) {
        List<String> silent = commands(Tidal.commandLine(new Shell(language).terminal(), new Interruption(), Map.of()))
                .flatMap(line -> line.getCommandSpec().args().stream()
                        .filter(argument -> argument.description().length == 0)
                        .map(argument -> name(line, argument)))
                .toList();
        assertThat(silent).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyCommandSaysWhatItDoes(Language language) {
        assertThat(commands(Tidal.commandLine(new Shell(language).terminal(), new Interruption(), Map.of())))
                .allSatisfy(
                        line -> assertThat(line.getCommandSpec().usageMessage().description())
                                .as(line.getCommandSpec().qualifiedName())
                                .isNotEmpty());
    }

    private static Stream<CommandLine> commands(CommandLine line) {
        return Stream.concat(
                Stream.of(line), line.getSubcommands().values().stream().flatMap(HelpTest::commands));
    }

    private static String name(CommandLine line, ArgSpec argument) {
        return line.getCommandSpec().qualifiedName() + " " + argument.paramLabel();
    }
}
