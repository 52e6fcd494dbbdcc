package org.tidalrounds.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidalrounds.language.Language;
import picocli.CommandLine;

class ForecastCommandTest {
    private static final LocalDate FROM = LocalDate.of(2026, 6, 1);

    @TempDir
    private Path folder;

    private final StringWriter err = new StringWriter();

    @BeforeEach
    void writeCalendar() throws IOException {
        Files.writeString(folder.resolve("calendar.csv"), "date,type,name\n2026-01-01,public_holiday,元旦\n");
    }

    private int run(String visitors) throws IOException {
        Files.writeString(folder.resolve("visitors.csv"), visitors);
        Terminal terminal = new Terminal(
                new PrintWriter(new StringWriter()),
                new PrintWriter(err, true),
                false,
                Language.ENGLISH,
                Clock.systemUTC());
        CommandLine line = new CommandLine(new ForecastCommand(terminal));
        line.setErr(new PrintWriter(err, true));
        line.setExecutionExceptionHandler((failure, command, result) -> {
            ((Refused) failure).reasons().forEach(terminal.err()::println);
            return ExitStatus.REFUSED;
        });
        return line.execute(
                "--visitors",
                folder.resolve("visitors.csv").toString(),
                "--calendar",
                folder.resolve("calendar.csv").toString(),
                "--from",
                FROM.toString(),
                "--days",
                "3",
                "--out",
                out().toString());
    }

    private Path out() {
        return folder.resolve("forecast.csv");
    }

    private static String counts(String afterDate) {
        return FROM.minusDays(30)
                .datesUntil(FROM)
                .map(date -> date + afterDate + "\n")
                .collect(Collectors.joining());
    }

    @Test
    void writesFourQuantilesASiteAndDay() throws IOException {
        assertThat(run("date,village_code,visitors\n" + counts(",V1,500"))).isEqualTo(ExitStatus.DONE);
        List<String> lines = Files.readAllLines(out());
        assertThat(lines).hasSize(4).first().isEqualTo("date,village_code,q10,q50,q80,q95");
        assertThat(lines.get(1)).matches("2026-06-01,V1,\\d+,\\d+,\\d+,\\d+");
    }

    @Test
    void readsASingleSiteWithoutCode() throws IOException {
        assertThat(run("date,visitors,flag\n" + counts(",500,"))).isEqualTo(ExitStatus.DONE);
        assertThat(Files.readAllLines(out()).get(1)).startsWith("2026-06-01,,");
    }

    @Test
    void leavesOutWhatTheFileFlags() throws IOException {
        run("date,visitors,flag\n" + counts(",500,"));
        String without = Files.readString(out());
        run("date,visitors,flag\n2026-05-01,9000,suspect\n" + counts(",500,"));
        assertThat(Files.readString(out())).isEqualTo(without);
    }

    @Test
    void warnsOfANegativeCountAndGoesOn() throws IOException {
        assertThat(run("date,village_code,visitors\n2026-05-01,V1,-3\n" + counts(",V1,500")))
                .isEqualTo(ExitStatus.DONE);
        assertThat(err.toString()).contains("2026-05-01").contains("-3");
    }

    @Test
    void refusesABrokenFileWithEveryError() throws IOException {
        assertThat(run("date,village_code,visitors\n2026-13-01,V1,5\n2026-05-01,V1,many\n"))
                .isEqualTo(ExitStatus.REFUSED);
        assertThat(err.toString())
                .contains("visitors.csv:2 date \"2026-13-01\"")
                .contains("visitors.csv:3 visitors \"many\"");
        assertThat(out()).doesNotExist();
    }

    @Test
    void refusesAFileThatIsNotThere() throws IOException {
        Files.delete(folder.resolve("calendar.csv"));
        assertThat(run("date,village_code,visitors\n")).isEqualTo(ExitStatus.REFUSED);
        assertThat(err.toString()).contains("calendar.csv");
    }
}
