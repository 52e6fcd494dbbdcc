package org.tidalrounds.roster.adjust;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tidalrounds.county.Doctor;
import org.tidalrounds.database.CountyTransactions;
import org.tidalrounds.planning.duty.Candidate;
import org.tidalrounds.planning.duty.SeatChoices;
import org.tidalrounds.planning.duty.Work;
import org.tidalrounds.roster.DutyKind;
import org.tidalrounds.roster.RosterWork;
import org.tidalrounds.roster.TidalDay;
import org.tidalrounds.roster.store.DraftRows;
import org.tidalrounds.roster.store.RosterKey;
import org.tidalrounds.tide.DayForecast;
import org.tidalrounds.tide.Surge;
import org.tidalrounds.tide.SurgeWatch;
import org.tidalrounds.tide.TidalNeed;

/** Hears how many visitors came, raises a surge when the doctors sent do not suffice, and says whom to call out. */
@Singleton
public final class VisitorCounts {
    /** Doctors named for each skill missing. */
    private static final int MOST_CALLED = 10;

    private final CountyTransactions transactions;
    private final Adjusting adjusting;
    private final SeatChoices choices;
    private final Surges surges;

    VisitorCounts(CountyTransactions transactions, Adjusting adjusting, SeatChoices choices, Surges surges) {
        this.transactions = transactions;
        this.adjusting = adjusting;
        this.choices = choices;
        this.surges = surges;
    }

    /**
     * Whom to call for one skill.
     *
     * @param reserves on call that day, with the skill
     * @param free others with the skill who have nothing else to do then, the best first
     */
    public record CallOut(String skill, List<Doctor> reserves, List<Doctor> free) {}

    /** A surge as it was stored, and whom to call. */
    public record Raised(long surgeId, Surge surge, List<CallOut> callOuts) {}

    /** What the gates have counted since midnight. */
    public Optional<Raised> count(RosterKey key, String village, LocalDate date, int countSoFar, LocalTime at) {
        Desk desk = adjusting.desk(key);
        TidalDay day =
                transactions.read(key.countyId(), connection -> new DraftRows(connection, key).tidalDays()).stream()
                        .filter(one ->
                                one.villageCode().equals(village) && one.date().equals(date))
                        .findFirst()
                        .orElseThrow(() -> Refusals.unfit("adjust.no_forecast", village, date));
        DayForecast forecast = DayForecast.ofQuantiles(date, village, day.q50(), day.q80());
        SurgeWatch watch = watch(desk);
        return watch.findByCount(forecast, staffed(desk, village, date), countSoFar, at)
                .map(surge -> raise(key, desk, surge));
    }

    /** What somebody on the spot expects of the whole day. */
    public Optional<Raised> report(RosterKey key, String village, LocalDate date, int visitors) {
        Desk desk = adjusting.desk(key);
        if (!desk.county().villagesByCode().containsKey(village)) {
            throw Refusals.unfit("adjust.no_village", village);
        }
        return watch(desk)
                .findByReport(date, village, staffed(desk, village, date), visitors)
                .map(surge -> raise(key, desk, surge));
    }

    private static SurgeWatch watch(Desk desk) {
        return new SurgeWatch(desk.county().policy(), desk.county().calendar());
    }

    private static int staffed(Desk desk, String village, LocalDate date) {
        return (int) shifts(desk, village, date).stream()
                .flatMap(work -> work.staff().stream())
                .count();
    }

    private static List<RosterWork> shifts(Desk desk, String village, LocalDate date) {
        return desk.works().values().stream()
                .filter(work -> work.kind() == DutyKind.TIDAL && work.ref().equals(village))
                .filter(work -> work.time().date().equals(date))
                .toList();
    }

    private Raised raise(RosterKey key, Desk desk, Surge surge) {
        return new Raised(surges.record(key.countyId(), surge), surge, callOuts(desk, surge));
    }

    private List<CallOut> callOuts(Desk desk, Surge surge) {
        if (surge.date().isBefore(desk.horizon().from())
                || surge.date().isAfter(desk.horizon().to())) {
            return List.of();
        }
        List<String> skills = surge.skills().stream().distinct().toList();
        TidalNeed missing = new TidalNeed(surge.date(), surge.villageCode(), 0, surge.expected(), skills);
        List<CallOut> callOuts = new ArrayList<>();
        for (RosterWork shift :
                desk.duties().newWorks().shifts(missing, desk.works().keySet())) {
            callOuts.add(callOut(desk, shift));
        }
        return callOuts;
    }

    private CallOut callOut(Desk desk, RosterWork shift) {
        Map<String, Doctor> doctors = desk.county().doctorsById();
        Work work = desk.duties().work(shift);
        List<Doctor> reserves = desk.works().values().stream()
                .filter(other -> other.kind() == DutyKind.ON_CALL)
                .filter(other -> other.time().date().equals(shift.time().date()))
                .flatMap(other -> desk.staffing().findDoctor(other.dutyId(0)).stream())
                .filter(work.seats().get(0)::isFit)
                .flatMap(doctor -> Optional.ofNullable(doctors.get(doctor.id())).stream())
                .toList();
        Desk with = desk.after(Touches.ofWork(WorkTouch.added(shift)), desk.revision());
        List<Doctor> free = choices.of(with.staffing(), work, shift.dutyId(0)).candidates().stream()
                .map(Candidate::doctor)
                .limit(MOST_CALLED)
                .flatMap(doctor -> Optional.ofNullable(doctors.get(doctor.id())).stream())
                .toList();
        return new CallOut(shift.seats().get(0).ask().role(), reserves, free);
    }
}
