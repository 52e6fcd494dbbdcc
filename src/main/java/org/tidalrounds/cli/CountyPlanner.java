package org.tidalrounds.cli;

import java.io.IOException;
import java.time.Instant;
import org.tidalrounds.county.County;
import org.tidalrounds.county.warning.CountyWarnings;
import org.tidalrounds.language.Message;
import org.tidalrounds.roster.DutyHistory;
import org.tidalrounds.roster.Plan;
import org.tidalrounds.roster.PlanRequest;
import org.tidalrounds.roster.Planning;
import org.tidalrounds.travel.TravelAnswer;
import org.tidalrounds.travel.TravelSettings;
import org.tidalrounds.travel.TravelSources;
import org.tidalrounds.travel.TravelUnavailable;

/** Plans a county in front of the caller: warnings and progress on standard error, Ctrl-C heard. */
final class CountyPlanner {
    private final Terminal terminal;
    private final Interruption interruption;

    CountyPlanner(Terminal terminal, Interruption interruption) {
        this.terminal = terminal;
        this.interruption = interruption;
    }

    /**
     * Plans within the request's bounds.
     *
     * @param history who carried what before
     * @param start when the caller's work began
     * @throws Refused if driving times or the solver's settings cannot be had
     */
    Planned plan(County county, PlanRequest request, DutyHistory history, TravelSettings settings, Instant start) {
        terminal.warn(
                CountyWarnings.list(county, request.from(), request.horizon().to()));
        try (TravelSources travel = TravelSources.of(county, settings, request.from());
                ProgressDisplay progress = ProgressDisplay.on(terminal, start)) {
            Planning planning = new Planning(
                    places -> {
                        TravelAnswer answer = travel.answer(places);
                        terminal.warn(answer.warnings());
                        return answer.table();
                    },
                    Inputs.solverSettings().planners());
            Plan plan = planning.plan(county, request, history, progress, interruption);
            return new Planned(plan, progress.firstComplete());
        } catch (TravelUnavailable e) {
            throw terminal.refused(e.reason());
        } catch (IOException e) {
            throw terminal.refused(Message.of("cli.unreadable_settings", e));
        }
    }
}
