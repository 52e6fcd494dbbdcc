package org.tidalrounds.roster.adjust;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.tidalrounds.county.Team;
import org.tidalrounds.language.Message;
import org.tidalrounds.planning.duty.DutyDoctor;
import org.tidalrounds.planning.duty.DutyWeights;
import org.tidalrounds.planning.duty.Effect;
import org.tidalrounds.planning.duty.Finding;
import org.tidalrounds.roster.RosterWork;
import org.tidalrounds.roster.adjust.Consequence.Level;

/** Says what the rules find in words: names, places, days and figures instead of ids and indexes. */
final class EffectWords {
    private static final int MINUTES_PER_HOUR = 60;

    private static final Set<String> MEDIUM =
            Set.of(DutyWeights.SEAT_STAFFED, DutyWeights.CREW_SKILLS, DutyWeights.TOURS_WITH_TEAM);

    /** The message of each rule; {@link #arguments} gives all of them the same first places. */
    static final Map<String, String> KEYS = Map.ofEntries(
            Map.entry(DutyWeights.SEAT_STAFFED, "adjust.seat_open"),
            Map.entry(DutyWeights.ONE_PLACE_AT_A_TIME, "adjust.two_places"),
            Map.entry(DutyWeights.POSTED_DOCTOR_STAYS, "adjust.posted_elsewhere"),
            Map.entry(DutyWeights.FITS, "adjust.does_not_fit"),
            Map.entry(DutyWeights.CREW_SKILLS, "adjust.crew_skills"),
            Map.entry(DutyWeights.NOT_ON_LEAVE, "adjust.on_leave"),
            Map.entry(DutyWeights.WEEKLY_HOURS, "adjust.weekly_hours"),
            Map.entry(DutyWeights.DAYS_IN_A_ROW, "adjust.days_in_a_row"),
            Map.entry(DutyWeights.REST_AFTER_NIGHT, "adjust.no_rest"),
            Map.entry(DutyWeights.DATES_APART, "adjust.dates_together"),
            Map.entry(DutyWeights.TOURS_WITH_TEAM, "adjust.team_not_toured"),
            Map.entry(DutyWeights.SAME_LEAD, "adjust.another_lead"),
            Map.entry(DutyWeights.FAIR_SHARE, "adjust.burdens"),
            Map.entry(DutyWeights.EVEN_LOAD, "adjust.load"),
            Map.entry(DutyWeights.BLOCK_STARTS, "adjust.block_starts"),
            Map.entry(DutyWeights.BLOCK_TOO_LONG, "adjust.block_too_long"),
            Map.entry(DutyWeights.WISH, "adjust.against_wish"),
            Map.entry(DutyWeights.WISHED_DUTY, "adjust.wish_not_met"),
            Map.entry(DutyWeights.CHANGED, "adjust.published_changed"),
            Map.entry(DutyWeights.DRIVING, "adjust.drive"));

    private final Desk before;
    private final Desk after;

    EffectWords(Desk before, Desk after) {
        this.before = before;
        this.after = after;
    }

    /** Rule by rule. */
    List<Consequence> of(Effect effect) {
        return effect.rules().stream()
                .flatMap(rule -> rule.findings().stream())
                .map(this::of)
                .toList();
    }

    Consequence of(Finding finding) {
        return new Consequence(
                finding.rule().substring(0, finding.rule().indexOf(' ')),
                level(finding.rule()),
                finding.isBroken(),
                Message.of(Objects.requireNonNull(KEYS.get(finding.rule())), arguments(finding)),
                finding.before(),
                finding.after(),
                finding.seats());
    }

    private static Level level(String rule) {
        if (Effect.hardRules().contains(rule)) {
            return Level.HARD;
        }
        return MEDIUM.contains(rule) ? Level.MEDIUM : Level.SOFT;
    }

    /** Doctor, place, day and kind of the first seat; then what the rule counted. */
    private Object[] arguments(Finding finding) {
        List<Object> arguments = new ArrayList<>();
        arguments.add(finding.doctor().map(DutyDoctor::name).orElse(""));
        arguments.addAll(seat(finding.seats(), 0));
        arguments.addAll(figures(finding));
        return arguments.toArray();
    }

    private List<Object> seat(List<String> seats, int number) {
        Optional<RosterWork> work = number < seats.size() ? work(seats.get(number)) : Optional.empty();
        return work.<List<Object>>map(found -> List.of(
                        place(found.placeId()),
                        found.time().date(),
                        Message.word("adjust.kind." + found.kind().code())))
                .orElse(List.of("", "", ""));
    }

    private Optional<RosterWork> work(String dutyId) {
        return after.findWorkOf(dutyId).or(() -> before.findWorkOf(dutyId));
    }

    private String place(String id) {
        return after.placeName(id);
    }

    private List<Object> figures(Finding finding) {
        List<Integer> figures = finding.figures();
        return switch (finding.rule()) {
            case DutyWeights.WEEKLY_HOURS -> hours(finding, figures.get(0), figures.get(1));
            case DutyWeights.EVEN_LOAD -> List.of(hours(figures.get(1)), week(figures.get(0)));
            case DutyWeights.ONE_PLACE_AT_A_TIME, DutyWeights.REST_AFTER_NIGHT -> seat(finding.seats(), 1);
            case DutyWeights.WISHED_DUTY -> List.of(after.horizon().date(figures.get(0)));
            case DutyWeights.DRIVING -> List.of(drive(finding));
            case DutyWeights.TOURS_WITH_TEAM -> List.of(team(finding.names().get(0)));
            case DutyWeights.SAME_LEAD -> List.of(place(finding.names().get(0)), figures.get(0));
            case DutyWeights.BLOCK_TOO_LONG -> List.of(place(finding.names().get(0)), figures.get(0));
            case DutyWeights.CREW_SKILLS, DutyWeights.DATES_APART ->
                List.of(nameOfWork(finding.names().get(0)));
            default -> List.copyOf(figures);
        };
    }

    private List<Object> hours(Finding finding, int week, int minutes) {
        int most = finding.doctor().map(DutyDoctor::weeklyMinutes).orElse(0);
        return List.of(hours(minutes), week(week), hours(Math.max(0, minutes - most)));
    }

    private static String hours(int minutes) {
        return minutes % MINUTES_PER_HOUR == 0
                ? Integer.toString(minutes / MINUTES_PER_HOUR)
                : String.format(Locale.ROOT, "%.1f", minutes / (double) MINUTES_PER_HOUR);
    }

    /** The ISO week that the planner counts from 0. */
    private int week(int index) {
        LocalDate monday = after.horizon().mondays().get(index);
        return monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    private int drive(Finding finding) {
        DutyDoctor doctor = finding.doctor().orElseThrow();
        return work(finding.seats().get(0))
                .map(work -> after.duties().work(work).place())
                .map(place -> doctor.home().driveMinutesTo(place))
                .orElse(0);
    }

    private String team(String id) {
        return after.county().teams().stream()
                .filter(team -> team.id().equals(id))
                .map(Team::name)
                .findFirst()
                .orElse(id);
    }

    private String nameOfWork(String id) {
        return work(id + ".1")
                .map(work -> place(work.placeId()) + " " + work.time().date())
                .orElse(id);
    }
}
