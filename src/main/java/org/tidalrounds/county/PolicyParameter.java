package org.tidalrounds.county;

import java.util.Arrays;
import java.util.Optional;

/**
 * Every number of policy the software uses, with the default from the planning rules. A county overrides any of them in
 * {@code policy.csv} from a date on; none of them is a constant anywhere else in the code.
 */
public enum PolicyParameter {
    /** T1: visits to a toured village in each ISO week. */
    TOUR_VISITS_PER_WEEK("tour.visits_per_week", PolicyKind.INTEGER, "2"),
    /** T2: least days between two visits to a village (2 = Monday and Wednesday, not Monday and Tuesday). */
    TOUR_MIN_DAY_GAP("tour.min_day_gap", PolicyKind.INTEGER, "2"),
    /** T2: weeks with fewer working days than this may use the short gap. */
    TOUR_SHORT_WEEK_WORKDAYS("tour.short_week_workdays", PolicyKind.INTEGER, "4"),
    /** T2: least days between two visits in a short week. */
    TOUR_SHORT_WEEK_DAY_GAP("tour.short_week_day_gap", PolicyKind.INTEGER, "1"),
    /** T3: no run leaves its base earlier. */
    TOUR_DAY_START("tour.day_start", PolicyKind.TIME, "08:00"),
    /** T3: every run is back by then. */
    TOUR_DAY_END("tour.day_end", PolicyKind.TIME, "18:00"),
    /** T3: a visit lies inside one of these windows. */
    TOUR_SESSION_WINDOWS("tour.session_windows", PolicyKind.WINDOWS, "08:30-12:30;13:00-17:30"),
    /** T3: the lunch break of a run that is out at noon, minutes. */
    TOUR_LUNCH_MINUTES("tour.lunch_minutes", PolicyKind.INTEGER, "60"),
    /** T3: lunch starts no earlier. */
    TOUR_LUNCH_FROM("tour.lunch_from", PolicyKind.TIME, "11:00"),
    /** T3: lunch starts no later. */
    TOUR_LUNCH_UNTIL("tour.lunch_until", PolicyKind.TIME, "13:30"),
    /** T3: length of a visit by population: pairs of people-below and minutes; the last has no bound. */
    TOUR_VISIT_MINUTES("tour.visit_minutes", PolicyKind.BANDS, "500:60;1000:75;1500:90;2500:120;150"),
    /** T4: doctors of a run's crew, the lead included. */
    TOUR_CREW_SIZE("tour.crew_size", PolicyKind.INTEGER, "2"),
    /** D3: specialties that are no licensed physician's, so that nobody of them leads a run. */
    TOUR_NO_LEAD_SPECIALTIES("tour.no_lead_specialties", PolicyKind.TEXT, "药学;护理;医院管理;公共卫生"),
    /** T7: a shared clinic counts for a neighbour within so many minutes on foot. */
    SHARED_CLINIC_WALK_MINUTES("shared_clinic.walk_minutes", PolicyKind.INTEGER, "30"),
    /** T7: or within so many minutes by car. */
    SHARED_CLINIC_DRIVE_MINUTES("shared_clinic.drive_minutes", PolicyKind.INTEGER, "15"),
    /** T7: walking speed, km/h. */
    TRAVEL_WALK_SPEED_KMH("travel.walk_speed_kmh", PolicyKind.POSITIVE, "4.5"),
    /** Driving without a better source: road length over great-circle distance. */
    TRAVEL_ROAD_FACTOR("travel.road_factor", PolicyKind.POSITIVE, "1.5"),
    /** Driving without a better source: mean speed on mountain roads, km/h. */
    TRAVEL_SPEED_KMH("travel.speed_kmh", PolicyKind.POSITIVE, "35"),
    /** The road factor inside a town, whose streets lead straighter than mountain roads. */
    TRAVEL_TOWN_ROAD_FACTOR("travel.town_road_factor", PolicyKind.POSITIVE, "1.3"),
    /** The mean speed inside a town, km/h. */
    TRAVEL_TOWN_SPEED_KMH("travel.town_speed_kmh", PolicyKind.POSITIVE, "25"),
    /** The mean speed from a place to the nearest mapped road, km/h. */
    TRAVEL_TRACK_SPEED_KMH("travel.track_speed_kmh", PolicyKind.POSITIVE, "15"),
    /** A place farther from any mapped road than this, in metres, counts as not on the map. */
    TRAVEL_MAX_TRACK_METRES("travel.max_track_metres", PolicyKind.NUMBER, "2000"),
    /** P1: months of postings a plan covers, 12 to 24. */
    POSTING_HORIZON_MONTHS("posting.horizon_months", PolicyKind.INTEGER, "12"),
    /** P1: posted county doctors at each centre. */
    POSTING_SEATS("posting.seats_per_centre", PolicyKind.INTEGER, "1"),
    /** P1: the lowest title of a posted doctor. */
    POSTING_MIN_TITLE("posting.min_title", PolicyKind.TITLE, "主治医师"),
    /** P2: the shortest posting, weeks. */
    POSTING_MIN_WEEKS("posting.min_weeks", PolicyKind.INTEGER, "26"),
    /** P2: the longest posting, weeks. */
    POSTING_MAX_WEEKS("posting.max_weeks", PolicyKind.INTEGER, "52"),
    /** P3: working days the next posted doctor overlaps the last one. */
    POSTING_HANDOVER_WORKDAYS("posting.handover_workdays", PolicyKind.INTEGER, "5"),
    /** P4: weeks between two postings of a doctor. */
    POSTING_COOL_DOWN_WEEKS("posting.cool_down_weeks", PolicyKind.INTEGER, "52"),
    /** P4: kinds of leave that forbid a posting however short they are. */
    POSTING_FORBIDDING_LEAVE("posting.forbidding_leave", PolicyKind.TEXT, "maternity;training;pregnancy"),
    /** P4: any other leave of so many days forbids a posting as well. */
    POSTING_LONG_LEAVE_DAYS("posting.long_leave_days", PolicyKind.INTEGER, "30"),
    /** P4: weeks of pregnancy before a maternity leave. */
    POSTING_PREGNANCY_WEEKS("posting.pregnancy_weeks", PolicyKind.INTEGER, "40"),
    /** P4: weeks from the start of a maternity leave to a year after birth, which is up to 15 days into the leave. */
    POSTING_AFTER_BIRTH_WEEKS("posting.after_birth_weeks", PolicyKind.INTEGER, "54"),
    /** P5: share of a hospital department's staff posted at once; one doctor is always allowed. */
    POSTING_DEPARTMENT_SHARE("posting.department_share", PolicyKind.SHARE, "0.25"),
    /** P6: city experts resident in the county. */
    POSTING_CITY_EXPERTS("posting.city_experts", PolicyKind.INTEGER, "3"),
    /** P6: the professions the city's experts bring beside medicine (Yunnan 10), as words of their specialties. */
    POSTING_CITY_EXPERT_PROFESSIONS("posting.city_expert_professions", PolicyKind.TEXT, "药学;护理;管理"),
    /** P7: weeks a silver-age doctor is posted at most. */
    POSTING_SILVER_AGE_WEEKS("posting.silver_age_weeks", PolicyKind.INTEGER, "26"),
    /** P7, F11: months of grassroots service asked before promotion. */
    POSTING_PROMOTION_MONTHS("posting.promotion_months", PolicyKind.INTEGER, "12"),
    /** P7: years of postings that count for fairness. */
    POSTING_FAIRNESS_YEARS("posting.fairness_years", PolicyKind.INTEGER, "5"),
    /** P7: specialties a centre needs, by the end of their names; best one it has no doctor of itself. */
    POSTING_NEEDED_SPECIALTIES("posting.needed_specialties", PolicyKind.TEXT, "内科;外科;妇产科;儿科;中医科;全科;急诊科;康复科"),
    /** P7: per cent by which a km from the nearest hospital, as the crow flies, makes a week at a centre harder. */
    POSTING_HARDSHIP_PERCENT_PER_KM("posting.hardship_percent_per_km", PolicyKind.INTEGER, "2"),
    /** D4: hours a doctor works in an ISO week at most. */
    DUTY_WEEKLY_HOURS("duty.weekly_hours", PolicyKind.NUMBER, "44"),
    /** D4: working days in a row at most. */
    DUTY_CONSECUTIVE_DAYS("duty.consecutive_days", PolicyKind.INTEGER, "6"),
    /** D4: hours a retired doctor works in an ISO week at most. */
    DUTY_SILVER_AGE_WEEKLY_HOURS("duty.silver_age_weekly_hours", PolicyKind.NUMBER, "24"),
    /** D1: what is staffed first, dearest first. */
    DUTY_PRIORITY(
            "duty.priority",
            PolicyKind.TEXT,
            "tidal;run_lead;clinic_session;visiting_clinic;activity;run_member;on_call"),
    /** D8: months before a plan whose weekends, holidays, tidal days and far runs count for fairness. */
    DUTY_FAIRNESS_MONTHS("duty.fairness_months", PolicyKind.INTEGER, "12"),
    /** D8: a run with so many minutes of driving is a far one. */
    DUTY_FAR_RUN_MINUTES("duty.far_run_minutes", PolicyKind.INTEGER, "150"),
    /** D9: consecutive tidal days of one doctor at one site at most. */
    DUTY_BLOCK_DAYS("duty.block_days", PolicyKind.INTEGER, "4"),
    /** Hours of a clinic session before noon. */
    CLINIC_MORNING_HOURS("clinic.morning_hours", PolicyKind.WINDOWS, "08:00-12:00"),
    /** Hours of a clinic session after noon. */
    CLINIC_AFTERNOON_HOURS("clinic.afternoon_hours", PolicyKind.WINDOWS, "14:00-17:30"),
    /** The lowest title of an expert who holds a visiting clinic. */
    VISITING_MIN_TITLE("visiting.min_title", PolicyKind.TITLE, "主治医师"),
    /** Hours of a tidal shift. */
    TIDAL_SHIFT_HOURS("tidal.shift_hours", PolicyKind.WINDOWS, "09:00-17:00"),
    /** Hours of a reserve on call on a peak day. */
    ON_CALL_HOURS("tidal.on_call_hours", PolicyKind.WINDOWS, "08:00-18:00"),
    /** Tidal demand: the quantile of the forecast that is staffed for. */
    TIDAL_QUANTILE("tidal.quantile", PolicyKind.NUMBER, "0.8"),
    /** Tidal demand: visitors a day from which a site needs its first doctor. */
    TIDAL_FIRST_DOCTOR_VISITORS("tidal.first_doctor_visitors", PolicyKind.INTEGER, "1000"),
    /** Tidal demand: visitors a day from which it needs a second one. */
    TIDAL_SECOND_DOCTOR_VISITORS("tidal.second_doctor_visitors", PolicyKind.INTEGER, "3000"),
    /** Tidal demand: each further so many visitors ask for one doctor more. */
    TIDAL_NEXT_DOCTOR_VISITORS("tidal.next_doctor_visitors", PolicyKind.INTEGER, "4000"),
    /** Tidal demand: skills in the order in which doctors are added; the last one repeats. */
    TIDAL_SKILLS("tidal.skills", PolicyKind.TEXT, "general;emergency;orthopaedics;minor_surgery;general"),
    /** Tidal demand: the skill of the doctor added on legal holidays where any is needed. */
    TIDAL_HOLIDAY_SKILL("tidal.holiday_skill", PolicyKind.TEXT, "paediatrics"),
    /** Tidal demand: a day is a peak day when the county's sites together need so many doctors. */
    TIDAL_PEAK_DOCTORS("tidal.peak_doctors", PolicyKind.INTEGER, "1"),
    /** Tidal demand: doctors on call for the county on a peak day. */
    TIDAL_PEAK_RESERVES("tidal.peak_reserves", PolicyKind.INTEGER, "1"),
    /** Surges: share of a day's visitors that have come by a time, {@code HH:MM=share}, both rising. */
    TIDAL_DAY_CURVE(
            "tidal.day_curve",
            PolicyKind.CURVE,
            "07:00=0.02;08:00=0.1;09:00=0.25;10:00=0.42;11:00=0.56;12:00=0.66;13:00=0.76;14:00=0.86;15:00=0.94;16:00=0.98;17:00=1"),
    /** S2: share of every session, bed-day and device-day kept for family-doctor referrals. */
    RESERVE_SHARE("reserve.share", PolicyKind.SHARE, "0.2"),
    /** S2: other shares by kind (session, bed, exam), department and title; the first that fits holds, * fits all. */
    RESERVE_SHARES("reserve.shares", PolicyKind.SHARES, ""),
    /** S3: working days before the day when what is left of the reserve is released. */
    RESERVE_RELEASE_WORKDAYS("reserve.release_workdays", PolicyKind.INTEGER, "1"),
    /** S3: the time on that working day. */
    RESERVE_RELEASE_TIME("reserve.release_time", PolicyKind.TIME, "15:00"),
    /** S5: minutes for which a slot is held. */
    BOOKING_HOLD_MINUTES("booking.hold_minutes", PolicyKind.INTEGER, "5"),
    /** S6: the last time to cancel, on the working day before. */
    BOOKING_CANCEL_TIME("booking.cancel_time", PolicyKind.TIME, "16:00"),
    /** S6: minutes for which a freed slot is kept for whom it is offered to from the wait-list. */
    BOOKING_WAIT_OFFER_MINUTES("booking.wait_offer_minutes", PolicyKind.INTEGER, "60"),
    /** S7: days without self-booking after the first, second, … no-show of a calendar year; the last one repeats. */
    BOOKING_NO_SHOW_DAYS("booking.no_show_days", PolicyKind.INTEGERS, "30;60;90"),
    /** Ordinary booking: slots of so many days from today on are open. */
    BOOKING_DAYS_AHEAD("booking.days_ahead", PolicyKind.INTEGER, "14"),
    /** Ordinary booking: slots a resident may have ahead at once. */
    BOOKING_MAX_AHEAD("booking.max_ahead", PolicyKind.INTEGER, "3"),
    /** Ordinary booking: slots a resident may hold on one day. */
    BOOKING_HOLDS_PER_DAY("booking.holds_per_day", PolicyKind.INTEGER, "10"),
    /** Ordinary booking: cancellations within 30 days after which a resident books no more by himself. */
    BOOKING_MAX_CANCELLATIONS("booking.max_cancellations", PolicyKind.INTEGER, "5"),
    /** Days for which a referral is valid. */
    REFERRAL_VALID_DAYS("referral.valid_days", PolicyKind.INTEGER, "30"),
    /** Days within which the hospital finds a slot for a referral that it deferred. */
    REFERRAL_DEFERRAL_DAYS("referral.deferral_days", PolicyKind.INTEGER, "14"),
    /** Wrong access codes for one referral before it is locked. */
    REFERRAL_ACCESS_TRIES("referral.access_tries", PolicyKind.INTEGER, "5"),
    /** Minutes for which it is locked. */
    REFERRAL_ACCESS_LOCK_MINUTES("referral.access_lock_minutes", PolicyKind.INTEGER, "30"),
    /** Requests for leave: days of one request at most, and days ahead at which it may begin. */
    LEAVE_LONGEST_DAYS("leave.longest_days", PolicyKind.INTEGER, "366"),
    /** D10: weeks ahead for which doctors may wish. */
    WISH_WEEKS_AHEAD("wish.weeks_ahead", PolicyKind.INTEGER, "52"),
    /** Notifications: from this time on only urgent ones reach people. */
    PUSH_QUIET_FROM("push.quiet_from", PolicyKind.TIME, "21:30"),
    /** Notifications: until this time. */
    PUSH_QUIET_UNTIL("push.quiet_until", PolicyKind.TIME, "07:00"),
    /** Notifications: minutes in which what is not urgent is gathered into one. */
    PUSH_DIGEST_MINUTES("push.digest_minutes", PolicyKind.INTEGER, "2"),
    /** Notifications: minutes after which coordinators learn that nobody confirmed an urgent one. */
    PUSH_CONFIRM_MINUTES("push.confirm_minutes", PolicyKind.INTEGER, "15"),
    /** Notifications: hours after which what could not be delivered is given up; the inbox keeps it. */
    PUSH_LIFE_HOURS("push.life_hours", PolicyKind.INTEGER, "72"),
    /** Notifications: a duty that is declined so many days ahead or fewer is urgent; 0 for those of the same day alone. */
    PUSH_SHORT_NOTICE_DAYS("push.short_notice_days", PolicyKind.INTEGER, "1"),
    /** Years of a contract unless another number is agreed. */
    SIGNING_CONTRACT_YEARS("signing.contract_years", PolicyKind.INTEGER, "1"),
    /** Years of a contract at most. */
    SIGNING_MAX_CONTRACT_YEARS("signing.max_contract_years", PolicyKind.INTEGER, "3"),
    /** Residents under contract with the teams that a doctor leads at most. */
    SIGNING_CONTRACTS_PER_DOCTOR("signing.contracts_per_doctor", PolicyKind.INTEGER, "2000"),
    /** Days before its end from which on a contract is to be renewed. */
    SIGNING_RENEWAL_DAYS("signing.renewal_days", PolicyKind.INTEGER, "60"),
    /** Days before its window from which on a renewal stands as a draft, so that a roster takes it along. */
    SIGNING_DRAFT_DAYS("signing.draft_days", PolicyKind.INTEGER, "28"),
    /** Days within which an unsigned resident of a key group, or one who chose another team, is to be visited. */
    SIGNING_VISIT_DAYS("signing.visit_days", PolicyKind.INTEGER, "90"),
    /** Days after which a resident who refused or was not reached is asked again, and an overdue task expires. */
    SIGNING_ASK_AGAIN_DAYS("signing.ask_again_days", PolicyKind.INTEGER, "180"),
    /** Visits in vain after which a resident counts as not reached. */
    SIGNING_VISITS_IN_VAIN("signing.visits_in_vain", PolicyKind.INTEGER, "3"),
    /** The key groups, those to be visited first before the others. */
    SIGNING_KEY_GROUPS(
            "signing.key_groups",
            PolicyKind.TEXT,
            "pregnant;severe_mental_disorder;tuberculosis;hypertension;diabetes;disabled;elderly;child"),
    /** F8: share of the key groups' residents who are under contract. */
    SIGNING_COVER_TARGET("signing.cover_target", PolicyKind.SHARE, "0.85"),
    /** F8: points of per cent by which the share of all residents under contract grows in a year. */
    SIGNING_GROWTH_POINTS("signing.growth_points", PolicyKind.NUMBER, "1"),
    /** F11: service points of a day on which a doctor served at the grass roots. */
    LEDGER_DAY_POINTS("ledger.day_points", PolicyKind.NUMBER, "1"),
    /** Import: no place lies further from the median of the facilities, km; swapped coordinates do. */
    COUNTY_MAX_RADIUS_KM("county.max_radius_km", PolicyKind.POSITIVE, "200"),
    /** Warning: a village with no base within so many minutes by car is far. */
    COUNTY_FAR_MINUTES("county.far_minutes", PolicyKind.INTEGER, "120"),
    /** Warning: staff doctors of this age, in years, are past retirement (men; State Council 2024: 63 from 2039 on). */
    RETIREMENT_AGE_MALE("doctor.retirement_age_male", PolicyKind.INTEGER, "63"),
    /** Warning: the same for women (58 from 2039 on). */
    RETIREMENT_AGE_FEMALE("doctor.retirement_age_female", PolicyKind.INTEGER, "58");

    private final String key;
    private final PolicyKind kind;
    private final String defaultValue;

    PolicyParameter(String key, PolicyKind kind, String defaultValue) {
        this.key = key;
        this.kind = kind;
        this.defaultValue = defaultValue;
    }

    /** The key of the parameter in {@code policy.csv}. */
    public String key() {
        return key;
    }

    public PolicyKind kind() {
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
