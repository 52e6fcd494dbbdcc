package org.tidalrounds.roster.history;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tidalrounds.county.County;
import org.tidalrounds.language.Message;
import org.tidalrounds.roster.DutyHistory;

/** Takes who carried what from the folders of earlier plans. */
public final class PlanFolders {
    private PlanFolders() {}

    /**
     * The duties of earlier plans up to the day before a new one begins.
     *
     * @throws HistoryRefused if a folder is no plan folder, begins no earlier, is of another county, or two tell of the same day
     * @throws org.tidalrounds.county.exchange.ImportRefused with every broken row of a file
     */
    public static DutyHistory read(List<Path> folders, County county, LocalDate from) {
        List<EarlierPlan> plans = folders.stream().map(EarlierPlan::read).toList();
        for (int i = 0; i < plans.size(); i++) {
            checkFits(plans.get(i), county, from);
            checkApart(plans.get(i), plans.subList(0, i));
        }
        return new DutyHistory(
                plans.stream()
                        .flatMap(plan -> plan.duties().stream())
                        .filter(duty -> duty.date().isBefore(from))
                        .toList(),
                plans.stream()
                        .flatMap(EarlierPlan::dates)
                        .filter(day -> day.isBefore(from))
                        .toList());
    }

    private static void checkFits(EarlierPlan plan, County county, LocalDate from) {
        if (!plan.days().from().isBefore(from)) {
            throw new HistoryRefused(Message.of(
                    "roster.history.not_earlier", plan.folder(), plan.days().from(), from));
        }
        var known = county.doctorsById().keySet();
        if (!plan.duties().isEmpty() && plan.duties().stream().noneMatch(duty -> known.contains(duty.doctorId()))) {
            throw new HistoryRefused(Message.of(
                    "roster.history.other_county",
                    plan.folder(),
                    plan.duties().get(0).doctorId()));
        }
    }

    /** Two records of one day would count it twice, and nobody could say which of them was right. */
    private static void checkApart(EarlierPlan plan, List<EarlierPlan> others) {
        for (EarlierPlan other : others) {
            Optional<LocalDate> both = plan.dates()
                    .filter(day -> !day.isBefore(other.days().from())
                            && !day.isAfter(other.days().to()))
                    .findFirst();
            if (both.isPresent()) {
                throw new HistoryRefused(
                        Message.of("roster.history.same_day", other.folder(), plan.folder(), both.get()));
            }
        }
    }
}
