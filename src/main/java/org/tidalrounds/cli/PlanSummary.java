package org.tidalrounds.cli;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tidalrounds.county.County;
import org.tidalrounds.county.Place;
import org.tidalrounds.county.ServiceMode;
import org.tidalrounds.language.Message;
import org.tidalrounds.roster.Duty;
import org.tidalrounds.roster.DutyKind;
import org.tidalrounds.roster.OpenDemand;
import org.tidalrounds.roster.Plan;
import org.tidalrounds.roster.PlanFigures;
import org.tidalrounds.roster.TidalDay;

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
        printLoads(plan);
        HistoryLine.print(plan, terminal);
        printBounds(plan);
        printWarnings(plan);
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
        terminal.say("cli.plan_driving", oneDecimal(figures.driveMinutesPerVisit()));
        Object moved = reported(plan, "figures").get("moved_visits");
        if (moved != null) {
            terminal.say("cli.plan_moved", moved);
        }
        reported(plan, "scores").forEach((problem, score) -> terminal.say("cli.plan_score", problem, score));
    }

    /** Who carries how much: the doctors at work, and the hours a week of the one in the middle and of the busiest. */
    private void printLoads(Plan plan) {
        long staffed = plan.sessions().stream()
                .filter(session -> !session.doctorId().isEmpty())
                .count();
        terminal.say("cli.plan_sessions", plan.sessions().size(), staffed);
        terminal.say(
                "cli.plan_tidal",
                plan.tidal().stream().mapToInt(TidalDay::doctorsNeeded).sum(),
                plan.tidal().stream().mapToInt(TidalDay::doctorsStaffed).sum());
        double[] hours = plan.duties().stream()
                .filter(duty -> duty.kind() != DutyKind.ON_CALL)
                .collect(Collectors.groupingBy(
                        Duty::doctorId,
                        Collectors.summingDouble(duty ->
                                Duration.between(duty.start(), duty.end()).toMinutes() / 60.0 / plan.weeks())))
                .values()
                .stream()
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        if (hours.length > 0) {
            terminal.say(
                    "cli.plan_load",
                    hours.length,
                    oneDecimal(hours[hours.length / 2]),
                    oneDecimal(hours[hours.length - 1]));
        }
    }

    /** How far from ideal: what is staffed beside what any plan could staff. */
    private void printBounds(Plan plan) {
        reported(plan, "at_most").forEach((kind, bound) -> {
            if (bound instanceof Map<?, ?> values) {
                terminal.say(
                        "cli.plan_at_most",
                        Message.word("cli.kind." + kind),
                        String.valueOf(values.get("staffed")),
                        String.valueOf(values.get("works")),
                        String.valueOf(values.get("most")));
            }
        });
    }

    private static String oneDecimal(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }

    private void printWarnings(Plan plan) {
        if (plan.report().get("warnings") instanceof List<?> warnings) {
            warnings.stream()
                    .map(Map.class::cast)
                    .map(warning -> new Message(String.valueOf(warning.get("key")), texts(warning.get("arguments"))))
                    .forEach(terminal::warn);
        }
    }

    private static List<String> texts(@Nullable Object arguments) {
        return arguments instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
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
            terminal.say("cli.plan_open_rule", rule, Message.word("cli.rule." + rule), demands.size());
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
