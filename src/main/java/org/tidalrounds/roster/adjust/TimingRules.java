package org.tidalrounds.roster.adjust;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tidalrounds.county.Activity;
import org.tidalrounds.county.PolicyParameter;
import org.tidalrounds.language.Message;
import org.tidalrounds.roster.DutyKind;
import org.tidalrounds.roster.Horizon;
import org.tidalrounds.roster.RosterWork;
import org.tidalrounds.roster.adjust.Consequence.Level;

/** The rules over times that the duty planner takes for given: those of tours, of the calendar and of an activity's span. */
final class TimingRules {
    private TimingRules() {}

    /** What moving, adding or closing works does to them. */
    static List<Consequence> consequences(Desk before, Desk after, Set<String> workIds) {
        Map<String, Consequence> old = new TimingRules.Check(before).of(before, after, workIds);
        Map<String, Consequence> fresh = new TimingRules.Check(after).of(before, after, workIds);
        List<Consequence> consequences = new ArrayList<>();
        fresh.forEach((key, breach) -> {
            if (!old.containsKey(key)) {
                consequences.add(breach);
            }
        });
        old.forEach((key, breach) -> {
            if (!fresh.containsKey(key)) {
                consequences.add(
                        new Consequence(breach.rule(), breach.level(), false, breach.words(), 1, 0, breach.duties()));
            }
        });
        return consequences;
    }

    /** Finds what speaks against the works of one desk. */
    private static final class Check {
        private final Desk desk;
        private final Map<String, Consequence> found = new LinkedHashMap<>();

        Check(Desk desk) {
            this.desk = desk;
        }

        Map<String, Consequence> of(Desk before, Desk after, Set<String> workIds) {
            for (String id : workIds) {
                RosterWork here = desk.works().get(id);
                RosterWork old = before.works().get(id);
                RosterWork fresh = after.works().get(id);
                if (old != null
                        && fresh != null
                        && old.time().equals(fresh.time())
                        && old.demand().equals(fresh.demand())) {
                    continue;
                }
                if (here != null) {
                    times(here);
                }
                if (old != null && old.kind() == DutyKind.RUN) {
                    tours(old);
                }
                if (fresh != null && fresh.kind() == DutyKind.RUN) {
                    tours(fresh);
                }
            }
            return found;
        }

        private void breach(String rule, Level level, RosterWork work, String key, Object... arguments) {
            Message words = Message.of(key, arguments);
            found.put(
                    rule + key + words.arguments(),
                    new Consequence(rule, level, true, words, 0, 1, List.of(work.dutyId(0))));
        }

        private void times(RosterWork work) {
            LocalDate date = work.time().date();
            boolean needsWorkday = work.kind() != DutyKind.TIDAL && work.kind() != DutyKind.ON_CALL && !work.byHand();
            if (needsWorkday && !desk.county().calendar().isWorkday(date)) {
                breach("D5", Level.HARD, work, "adjust.not_a_workday", work.id(), date);
            }
            if (work.kind() == DutyKind.RUN
                    && (work.time().start().isBefore(desk.county().policy().time(PolicyParameter.TOUR_DAY_START, date))
                            || work.time()
                                    .end()
                                    .isAfter(desk.county().policy().time(PolicyParameter.TOUR_DAY_END, date)))) {
                breach(
                        "T3",
                        Level.HARD,
                        work,
                        "adjust.outside_day",
                        work.id(),
                        work.time().start(),
                        work.time().end());
            }
            if (work.kind() == DutyKind.ACTIVITY) {
                desk.county().activities().stream()
                        .filter(activity -> activity.id().equals(work.ref()))
                        .filter(activity -> isOutside(activity, date))
                        .forEach(activity -> breach(
                                "D1",
                                Level.HARD,
                                work,
                                "adjust.outside_span",
                                work.id(),
                                date,
                                activity.from(),
                                activity.to()));
            }
            fixedWeekday(work, date);
        }

        private static boolean isOutside(Activity activity, LocalDate date) {
            return date.isBefore(activity.from()) || date.isAfter(activity.to());
        }

        /** Patients know the weekday of a clinic; another one is possible, but they must be told. */
        private void fixedWeekday(RosterWork work, LocalDate date) {
            String day = work.id().substring(work.id().lastIndexOf('-') + 1);
            boolean isClinic = work.kind() == DutyKind.CLINIC_SESSION || work.kind() == DutyKind.VISITING_CLINIC;
            if (isClinic && !work.byHand() && !day.equals(date.toString().replace("-", ""))) {
                breach("S1", Level.SOFT, work, "adjust.clinic_moved", work.id(), date);
            }
        }

        private void tours(RosterWork run) {
            LocalDate date = run.time().date();
            List<RosterWork> sameDay = desk.works().values().stream()
                    .filter(work ->
                            work.kind() == DutyKind.RUN && work.placeId().equals(run.placeId()))
                    .filter(work -> work.time().date().equals(date))
                    .toList();
            int fleet = Operations.fleets(desk).getOrDefault(run.placeId(), 0);
            if (sameDay.size() > fleet) {
                String base = desk.placeName(run.placeId());
                breach("T4", Level.HARD, run, "adjust.no_vehicle", base, date, sameDay.size(), fleet);
            }
            LocalDate monday = date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            Map<String, List<LocalDate>> visits = visits(monday);
            run.demand().villages().forEach(village -> visits(run, village, monday, visits));
        }

        /** By village the days of its visits in the week. */
        private Map<String, List<LocalDate>> visits(LocalDate monday) {
            Map<String, List<LocalDate>> visits = new HashMap<>();
            desk.works().values().stream()
                    .filter(work -> work.kind() == DutyKind.RUN)
                    .filter(work -> !work.time().date().isBefore(monday)
                            && work.time().date().isBefore(monday.plusWeeks(1)))
                    .forEach(work -> work.demand()
                            .villages()
                            .forEach(village -> visits.computeIfAbsent(village, code -> new ArrayList<>())
                                    .add(work.time().date())));
            return visits;
        }

        private void visits(RosterWork run, String village, LocalDate monday, Map<String, List<LocalDate>> visits) {
            List<LocalDate> days =
                    visits.getOrDefault(village, List.of()).stream().sorted().toList();
            String name = desk.placeName(village);
            int wanted = desk.county().policy().integer(PolicyParameter.TOUR_VISITS_PER_WEEK, monday);
            if (days.size() < wanted) {
                breach("T1", Level.MEDIUM, run, "adjust.visits_missing", name, monday, days.size(), wanted);
            }
            int gap = minDayGap(monday);
            for (int i = 1; i < days.size(); i++) {
                if (ChronoUnit.DAYS.between(days.get(i - 1), days.get(i)) < gap) {
                    breach("T2", Level.HARD, run, "adjust.day_gap", name, days.get(i - 1), days.get(i), gap);
                }
            }
        }

        private int minDayGap(LocalDate monday) {
            int workdays =
                    Horizon.workdaysOfWeek(monday, desk.county().calendar()).size();
            boolean isShort =
                    workdays < desk.county().policy().integer(PolicyParameter.TOUR_SHORT_WEEK_WORKDAYS, monday);
            return desk.county()
                    .policy()
                    .integer(
                            isShort ? PolicyParameter.TOUR_SHORT_WEEK_DAY_GAP : PolicyParameter.TOUR_MIN_DAY_GAP,
                            monday);
        }
    }
}
