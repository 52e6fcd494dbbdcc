package org.tidalrounds.roster;

import java.util.List;
import java.util.Locale;

/** The tables of a plan folder and their columns. */
enum PlanTable {
    POSTINGS("facility_id", "seat", "doctor_id", "from_date", "to_date", "source"),
    RUNS(
            "run_id",
            "date",
            "base_facility_id",
            "vehicle",
            "leave_base",
            "back_base",
            "drive_minutes",
            "crew_doctor_ids"),
    VISITS("run_id", "seq", "village_code", "arrive", "depart", "drive_minutes"),
    DUTIES("duty_id", "date", "start", "end", "kind", "place_id", "doctor_id", "role", "ref"),
    TIDAL("date", "village_code", "q50", "q80", "doctors_needed", "doctors_staffed"),
    SESSIONS(
            "session_id",
            "template_id",
            "date",
            "half_day",
            "facility_id",
            "department",
            "doctor_id",
            "capacity",
            "reserved"),
    OPEN("kind", "ref", "date", "place_id", "rule", "reason");

    @SuppressWarnings("ImmutableEnumChecker") // a copy that nobody can change
    private final List<String> columns;

    PlanTable(String... columns) {
        this.columns = List.of(columns);
    }

    String fileName() {
        return name().toLowerCase(Locale.ROOT) + ".csv";
    }

    List<String> columns() {
        return columns;
    }
}
