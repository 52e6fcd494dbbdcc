package org.tidalrounds.roster;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.tidalrounds.county.County;
import org.tidalrounds.county.Facility;
import org.tidalrounds.county.Place;
import org.tidalrounds.county.ServiceMode;
import org.tidalrounds.county.Village;
import org.tidalrounds.planning.tour.TourBase;
import org.tidalrounds.planning.tour.TourStop;
import org.tidalrounds.planning.tour.TourWeek;
import org.tidalrounds.travel.TravelTable;

/**
 * Turns a county into weeks of tours to be planned. Stops are the toured villages and bases the facilities with
 * vehicles, both in the county's order; {@link TourRuns} turns the plans back.
 */
public final class TourMapper {
    private final County county;
    private final Horizon horizon;
    private final List<Village> villages;
    private final List<Facility> bases;
    private final double[][] driveMinutes;
    private final int[] homeBases;
    private final HomeVisitRoom homeVisitRoom;

    /**
     * @param travel between {@link #places}, in that order
     */
    public TourMapper(County county, Horizon horizon, TravelTable travel) {
        this.county = county;
        this.horizon = horizon;
        this.villages = villages(county);
        this.bases = bases(county);
        this.driveMinutes = Arrays.stream(travel.minutes())
                .map(row -> Arrays.stream(row).asDoubleStream().toArray())
                .toArray(double[][]::new);
        this.homeVisitRoom = new HomeVisitRoom(new HomeVisits(county), horizon);
        this.homeBases = IntStream.range(0, villages.size()).map(this::homeBase).toArray();
    }

    /** The villages that tours visit (T7: stationed and shared ones stay out). */
    public static List<Village> villages(County county) {
        return county.villages().stream()
                .filter(village -> village.serviceMode() == ServiceMode.TOUR)
                .toList();
    }

    /** The facilities that runs leave from. */
    public static List<Facility> bases(County county) {
        return county.facilities().stream()
                .filter(facility -> facility.vehicles() > 0)
                .toList();
    }

    /** The places to ask driving times for: the toured villages, then the bases. */
    public static List<Place> places(County county) {
        List<Place> places = new ArrayList<>(villages(county));
        places.addAll(bases(county));
        return places;
    }

    /** The week that all dated weeks follow: Monday to Friday, by the policy of the first day. */
    public TourWeek standardWeek() {
        int[] days = IntStream.range(0, DayOfWeek.FRIDAY.getValue()).toArray();
        TourPolicy policy = new TourPolicy(county.policy(), horizon.from());
        return week(policy, policy.visitsPerWeek(), days, days.length);
    }

    /**
     * The week of this Monday, as far as the horizon covers it. A week that the horizon cuts wants its share of the
     * visits, at least one; the gap between visits goes by the whole week.
     */
    public TourWeek datedWeek(LocalDate monday) {
        List<LocalDate> workdays = horizon.workdays(monday, county.calendar());
        int workdaysOfWeek = Horizon.workdaysOfWeek(monday, county.calendar()).size();
        TourPolicy policy = new TourPolicy(county.policy(), workdays.isEmpty() ? monday : workdays.get(0));
        int visits = policy.visitsPerWeek();
        if (monday.isBefore(horizon.from()) && workdaysOfWeek > 0) {
            visits = Math.max(1, (int) Math.round((double) visits * workdays.size() / workdaysOfWeek));
        }
        int[] days =
                workdays.stream().mapToInt(day -> day.getDayOfWeek().ordinal()).toArray();
        return week(policy, visits, days, workdaysOfWeek);
    }

    private TourWeek week(TourPolicy policy, int visits, int[] days, int workdaysOfWeek) {
        List<TourStop> stops = IntStream.range(0, villages.size())
                .mapToObj(i -> stop(villages.get(i), visits, policy, homeBases[i]))
                .toList();
        return new TourWeek(
                stops,
                bases.stream().map(TourMapper::base).toList(),
                days,
                policy.minDayGap(workdaysOfWeek),
                driveMinutes,
                policy.hours());
    }

    private TourStop stop(Village village, int visits, TourPolicy policy, int homeBase) {
        return new TourStop(
                village.code(), village.shortName(), visits, homeVisitRoom.minutes(village, policy), homeBase);
    }

    private static TourBase base(Facility facility) {
        int[] vehicles = new int[DayOfWeek.values().length];
        Arrays.fill(vehicles, facility.vehicles());
        return new TourBase(facility.id(), facility.name(), vehicles);
    }

    /** The base of the village's township, the nearest if there are several; −1 if there is none. */
    private int homeBase(int village) {
        String township = villages.get(village).townshipCode();
        return IntStream.range(0, bases.size())
                .filter(base -> bases.get(base).townshipCode().equals(township))
                .boxed()
                .min(Comparator.comparing(base -> driveMinutes[villages.size() + base][village]))
                .orElse(-1);
    }
}
