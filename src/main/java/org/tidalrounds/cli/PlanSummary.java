package org.tidalrounds.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tidalrounds.county.County;
import org.tidalrounds.county.Place;
import org.tidalrounds.county.ServiceMode;
import org.tidalrounds.roster.OpenDemand;
import org.tidalrounds.roster.Plan;
import org.tidalrounds.roster.PlanFigures;

/** Says on standard output what a plan achieves, what stays open and why. */
final class PlanSummary {
    /** Open demands shown of each rule; open.csv holds all. */
    private static final int SHOWN = 3;

    private final Terminal terminal;
    private final County county;

    PlanSummary(Terminal terminal, County county) {
        this.terminal = terminal;
        this.county = county;
    }

    void print(Plan plan) {
        terminal.say("cli.plan_title", plan.from(), plan.horizon().to());
        printFigures(plan);
        printOpen(plan.open());
    }

    private void printFigures(Plan plan) {
        PlanFigures figures = PlanFigures.of(plan.runs(), plan.open());
        long wanted = county.villages().stream()
                .filter(village -> village.serviceMode() == ServiceMode.TOUR)
                .count();
        terminal.say("cli.plan_villages", figures.villagesToured(), wanted);
        terminal.say("cli.plan_visits", figures.visits(), figures.visits() + figures.visitsOpen());
        terminal.say("cli.plan_runs", figures.runs(), figures.runsStaffed());
        terminal.say("cli.plan_driving", String.format(Locale.ROOT, "%.1f", figures.driveMinutesPerVisit()));
        Object moved = reported(plan, "figures").get("moved_visits");
        if (moved != null) {
            terminal.say("cli.plan_moved", moved);
        }
        reported(plan, "scores").forEach((problem, score) -> terminal.say("cli.plan_score", problem, score));
    }

    private static Map<?, ?> reported(Plan plan, String section) {
        return plan.report().get(section) instanceof Map<?, ?> values ? values : Map.of();
    }

    private void printOpen(List<OpenDemand> open) {
        if (open.isEmpty()) {
            terminal.say("cli.plan_nothing_open");
            return;
        }
        terminal.say("cli.plan_open", open.size());
        Map<String, Place> places = county.placesById();
        Map<String, List<OpenDemand>> byRule =
                open.stream().collect(Collectors.groupingBy(OpenDemand::rule, TreeMap::new, Collectors.toList()));
        byRule.forEach((rule, demands) -> {
            terminal.say("cli.plan_open_rule", rule, demands.size());
            demands.stream().limit(SHOWN).forEach(demand -> printDemand(demand, places));
            if (demands.size() > SHOWN) {
                terminal.say("cli.plan_open_more", demands.size() - SHOWN);
            }
        });
    }

    private void printDemand(OpenDemand demand, Map<String, Place> places) {
        Place place = places.get(demand.placeId());
        terminal.say(
                "cli.plan_open_demand",
                demand.date(),
                place == null ? demand.placeId() : place.name(),
                terminal.language().say(demand.reason()));
    }
}
