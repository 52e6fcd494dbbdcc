package org.tidalrounds.county;

import java.util.Arrays;
import java.util.Optional;

/**
 * Every number of policy the software uses, with the default from the planning rules. A county overrides any of them in
 * {@code policy.csv} from a date on; none of them is a constant anywhere else in the code.
 */
public enum PolicyParameter {
    /** T1: visits to a toured village in each ISO week. */
    TOUR_VISITS_PER_WEEK("tour.visits_per_week", Kind.INTEGER, "2"),
    /** T2: least days between two visits to a village (2 = Monday and Wednesday, not Monday and Tuesday). */
    TOUR_MIN_DAY_GAP("tour.min_day_gap", Kind.INTEGER, "2"),
    /** T2: weeks with fewer working days than this may use the short gap. */
    TOUR_SHORT_WEEK_WORKDAYS("tour.short_week_workdays", Kind.INTEGER, "4"),
    /** T2: least days between two visits in a short week. */
    TOUR_SHORT_WEEK_DAY_GAP("tour.short_week_day_gap", Kind.INTEGER, "1"),
    /** T3: no run leaves its base earlier. */
    TOUR_DAY_START("tour.day_start", Kind.TIME, "08:00"),
    /** T3: every run is back by then. */
    TOUR_DAY_END("tour.day_end", Kind.TIME, "18:00"),
    /** T3: a visit lies inside one of these windows. */
    TOUR_SESSION_WINDOWS("tour.session_windows", Kind.WINDOWS, "08:30-12:30;13:00-17:30"),
    /** T3: the lunch break of a run that is out at noon, minutes. */
    TOUR_LUNCH_MINUTES("tour.lunch_minutes", Kind.INTEGER, "60"),
    /** T3: lunch starts no earlier. */
    TOUR_LUNCH_FROM("tour.lunch_from", Kind.TIME, "11:00"),
    /** T3: lunch starts no later. */
    TOUR_LUNCH_UNTIL("tour.lunch_until", Kind.TIME, "13:30"),
    /** T3: length of a visit by population: pairs of people-below and minutes; the last has no bound. */
    TOUR_VISIT_MINUTES("tour.visit_minutes", Kind.BANDS, "500:60;1000:75;1500:90;2500:120;150"),
    /** T4: doctors of a run's crew, the lead included. */
    TOUR_CREW_SIZE("tour.crew_size", Kind.INTEGER, "2"),
    /** D3: specialties that are no licensed physician's, so that nobody of them leads a run. */
    TOUR_NO_LEAD_SPECIALTIES("tour.no_lead_specialties", Kind.TEXT, "药学;护理;医院管理;公共卫生"),
    /** T7: a shared clinic counts for a neighbour within so many minutes on foot. */
    SHARED_CLINIC_WALK_MINUTES("shared_clinic.walk_minutes", Kind.INTEGER, "30"),
    /** T7: or within so many minutes by car. */
    SHARED_CLINIC_DRIVE_MINUTES("shared_clinic.drive_minutes", Kind.INTEGER, "15"),
    /** T7: walking speed, km/h. */
    TRAVEL_WALK_SPEED_KMH("travel.walk_speed_kmh", Kind.POSITIVE, "4.5"),
    /** Driving without a better source: road length over great-circle distance. */
    TRAVEL_ROAD_FACTOR("travel.road_factor", Kind.POSITIVE, "1.5"),
    /** Driving without a better source: mean speed on mountain roads, km/h. */
    TRAVEL_SPEED_KMH("travel.speed_kmh", Kind.POSITIVE, "35"),
    /** The road factor inside a town, whose streets lead straighter than mountain roads. */
    TRAVEL_TOWN_ROAD_FACTOR("travel.town_road_factor", Kind.POSITIVE, "1.3"),
    /** The mean speed inside a town, km/h. */
    TRAVEL_TOWN_SPEED_KMH("travel.town_speed_kmh", Kind.POSITIVE, "25"),
    /** The mean speed from a place to the nearest mapped road, km/h. */
    TRAVEL_TRACK_SPEED_KMH("travel.track_speed_kmh", Kind.POSITIVE, "15"),
    /** A place farther from any mapped road than this, in metres, counts as not on the map. */
    TRAVEL_MAX_TRACK_METRES("travel.max_track_metres", Kind.NUMBER, "2000"),
    /** D4: hours a doctor works in an ISO week at most. */
    DUTY_WEEKLY_HOURS("duty.weekly_hours", Kind.NUMBER, "44"),
    /** D4: working days in a row at most. */
    DUTY_CONSECUTIVE_DAYS("duty.consecutive_days", Kind.INTEGER, "6"),
    /** S2: share of every session, bed-day and device-day kept for family-doctor referrals. */
    RESERVE_SHARE("reserve.share", Kind.SHARE, "0.2"),
    /** Import: no place lies further from the median of the facilities, km; swapped coordinates do. */
    COUNTY_MAX_RADIUS_KM("county.max_radius_km", Kind.POSITIVE, "200"),
    /** Warning: a village with no base within so many minutes by car is far. */
    COUNTY_FAR_MINUTES("county.far_minutes", Kind.INTEGER, "120"),
    /** Warning: staff doctors older than this, in years, should have retired; dated values follow the statutory rise. */
    DOCTOR_RETIREMENT_AGE("doctor.retirement_age", Kind.INTEGER, "60");

    /** How the text of a parameter's value reads. */
    public enum Kind {
        INTEGER,
        NUMBER,
        /** A number above 0. */
        POSITIVE,
        /** A number from 0 to 1. */
        SHARE,
        TIME,
        TEXT,
        /** {@code HH:MM-HH:MM}, separated by semicolons, in order. */
        WINDOWS,
        /** {@code people:minutes}, separated by semicolons and rising; the last item is minutes alone. */
        BANDS
    }

    private final String key;
    private final Kind kind;
    private final String defaultValue;

    PolicyParameter(String key, Kind kind, String defaultValue) {
        this.key = key;
        this.kind = kind;
        this.defaultValue = defaultValue;
    }

    /** The key of the parameter in {@code policy.csv}. */
    public String key() {
        return key;
    }

    public Kind kind() {
        return kind;
    }

    public String defaultValue() {
        return defaultValue;
    }

    public static Optional<PolicyParameter> find(String key) {
        return Arrays.stream(values())
                .filter(parameter -> parameter.key.equals(key))
                .findFirst();
    }
}
