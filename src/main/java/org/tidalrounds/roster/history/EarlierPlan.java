package org.tidalrounds.roster.history;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tidalrounds.county.exchange.TableFile;
import org.tidalrounds.language.Message;
import org.tidalrounds.roster.CarriedDuty;
import org.tidalrounds.roster.Duty;
import org.tidalrounds.roster.DutyKind;
import org.tidalrounds.roster.Horizon;
import org.tidalrounds.roster.Run;

/**
 * What a plan folder says about duties.
 *
 * @param days the plan covers, both included
 */
record EarlierPlan(Path folder, Horizon days, List<CarriedDuty> duties) {

    /**
     * Reads {@code report.json}, {@code duties.csv} and {@code runs.csv} of a folder.
     *
     * @throws HistoryRefused if the folder is no plan folder or its files do not fit each other
     * @throws org.tidalrounds.county.exchange.ImportRefused with every broken row of a file
     */
    static EarlierPlan read(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new HistoryRefused(Message.of("roster.history.no_folder", folder));
        }
        Horizon days = days(folder);
        List<Duty> duties = new TableFile(folder.resolve("duties.csv")).rows(DutyFileTable.TABLE);
        Map<String, Run> runs = new TableFile(folder.resolve("runs.csv"))
                .rows(RunFileTable.TABLE).stream().collect(Collectors.toMap(Run::id, Function.identity()));
        return new EarlierPlan(
                folder,
                days,
                duties.stream().map(duty -> carried(folder, days, duty, runs)).toList());
    }

    private static Horizon days(Path folder) {
        Path file = folder.resolve("report.json");
        try {
            JsonNode report = new JsonMapper().readTree(file.toFile());
            Horizon days = new Horizon(date(report, "from"), date(report, "to"));
            if (!days.to().isBefore(days.from())) {
                return days;
            }
        } catch (IOException | DateTimeException e) {
            throw new HistoryRefused(Message.of("roster.history.no_report", file));
        }
        throw new HistoryRefused(Message.of("roster.history.no_report", file));
    }

    private static LocalDate date(JsonNode report, String name) {
        return LocalDate.parse(report.path(name).asText());
    }

    private static CarriedDuty carried(Path folder, Horizon days, Duty duty, Map<String, Run> runs) {
        if (duty.date().isBefore(days.from()) || duty.date().isAfter(days.to())) {
            throw new HistoryRefused(
                    Message.of("roster.history.duty_outside", folder, duty.id(), duty.date(), days.from(), days.to()));
        }
        Run run = runs.get(duty.ref());
        if (duty.kind() == DutyKind.RUN && run == null) {
            throw new HistoryRefused(Message.of("roster.history.no_run", folder, duty.id(), duty.ref()));
        }
        return CarriedDuty.of(duty, run == null ? 0 : run.driveMinutes());
    }

    Stream<LocalDate> dates() {
        return days.from().datesUntil(days.to().plusDays(1));
    }
}
