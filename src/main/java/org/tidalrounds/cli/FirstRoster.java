package org.tidalrounds.cli;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tidalrounds.county.County;
import org.tidalrounds.county.store.CountyName;
import org.tidalrounds.roster.Plan;
import org.tidalrounds.roster.PlanRequest;
import org.tidalrounds.roster.store.StoredRoster;
import org.tidalrounds.travel.TravelSettings;
import org.tidalrounds.web.Service;

/** Sees to it that the service has something to show: a county, and a roster of it. What is stored already stays. */
final class FirstRoster {
    private final Terminal terminal;
    private final Interruption interruption;
    private final Service service;

    FirstRoster(Terminal terminal, Interruption interruption, Service service) {
        this.terminal = terminal;
        this.interruption = interruption;
        this.service = service;
    }

    /** People need a week's notice: the first Monday at least a week ahead. */
    static LocalDate firstMonday(LocalDate today) {
        return today.plusWeeks(1).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    }

    /**
     * Imports the folder unless its county is stored, plans the county unless it has a roster, and sums the roster up.
     *
     * @throws Refused if the folder or the planning is refused
     */
    void prepare(Path folder, @Nullable String name, Supplier<PlanRequest> request) {
        Instant start = terminal.clock().instant();
        String id = folder.toAbsolutePath().normalize().getFileName().toString();
        County county = service.counties().find(id).orElseGet(() -> imported(folder, id, name));
        Optional<Plan> plan = service.rosters()
                .findLatest(id)
                .map(StoredRoster::key)
                .flatMap(service.rosters()::findPlan)
                .or(() -> planned(county, id, request.get(), start));
        plan.ifPresent(stored -> new PlanSummary(terminal, county).print(stored));
    }

    private County imported(Path folder, String id, @Nullable String name) {
        terminal.say("cli.importing", folder);
        County county = Inputs.county(terminal, folder);
        service.counties().save(new CountyName(id, name == null ? id : name), county);
        if (FirstAccounts.isDemo(folder)) {
            service.counties().markDemo(id);
        }
        return county;
    }

    private Optional<Plan> planned(County county, String id, PlanRequest request, Instant start) {
        TravelSettings travel = new TravelSettings(Optional.empty(), Optional.empty(), Inputs.cacheFolder());
        Plan plan = new CountyPlanner(terminal, interruption)
                .plan(county, request, service.dutyRecords().before(id, request.from()), travel, start)
                .plan();
        if (interruption.getAsBoolean()) {
            // Cut short by Ctrl-C: not the plan anybody asked for. The next start plans anew.
            return Optional.empty();
        }
        service.rosters().save(id, plan, terminal.clock().instant());
        return Optional.of(plan);
    }
}
