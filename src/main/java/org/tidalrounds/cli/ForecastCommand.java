package org.tidalrounds.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.tidalrounds.county.VisitorCount;
import org.tidalrounds.county.WorkCalendar;
import org.tidalrounds.language.Message;
import org.tidalrounds.tide.DayForecast;
import org.tidalrounds.tide.Forecaster;
import org.tidalrounds.tide.TideForecast;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code tidal forecast}: counts of visitors in, quantiles of visitors by site and day out. */
@Command(name = "forecast", mixinStandardHelpOptions = true)
final class ForecastCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = "--visitors", required = true, paramLabel = "FILE")
    private Path visitors = Path.of("");

    @Option(names = "--calendar", required = true, paramLabel = "FILE")
    private Path calendar = Path.of("");

    @Option(names = "--from", required = true, paramLabel = "DATE")
    private LocalDate from = LocalDate.EPOCH;

    @Option(names = "--days", defaultValue = "28", paramLabel = "N", converter = Days.class)
    private int days;

    @Option(names = "--out", required = true, paramLabel = "FILE")
    private Path out = Path.of("");

    ForecastCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        WorkCalendar known = TideFiles.calendar(terminal, calendar);
        List<VisitorCount> counts = TideFiles.visitors(terminal, visitors);
        List<String> villageCodes =
                counts.stream().map(VisitorCount::villageCode).distinct().toList();
        TideForecast forecast = new Forecaster(known).forecast(counts, villageCodes, from, days);
        terminal.warn(forecast.warnings());
        write(forecast.days());
        terminal.say("tide.forecast_written", villageCodes.size(), days, out);
        return ExitStatus.DONE;
    }

    private void write(List<DayForecast> forecasts) {
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out)) {
            csv.writeRecord("date", "village_code", "q10", "q50", "q80", "q95");
            for (DayForecast day : forecasts) {
                csv.writeRecord(
                        day.date().toString(),
                        day.villageCode(),
                        visitors(day, 0.1),
                        visitors(day, 0.5),
                        visitors(day, 0.8),
                        visitors(day, 0.95));
            }
        } catch (IOException e) {
            throw terminal.refused(Message.of("cli.cannot_write", out, e));
        }
    }

    private static String visitors(DayForecast day, double quantile) {
        return Integer.toString(day.visitors(quantile));
    }
}
