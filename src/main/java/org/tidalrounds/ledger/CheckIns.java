package org.tidalrounds.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.tidalrounds.clinic.unit.Act;
import org.tidalrounds.clinic.unit.Refusal;

/** Check-ins and check-outs of the database. In whatever order they arrive, the earliest arrival and the latest leaving stay. */
public final class CheckIns {
    private static final String SELECT =
            "select doctor_id, date, place_id, arrived_at, left_at from check_ins where county_id = ? ";

    private CheckIns() {}

    /** Where and for which day. */
    public record Stop(String doctorId, LocalDate date, String placeId) {}

    /**
     * A doctor has arrived.
     *
     * @throws Refusal if there is no such place, or the moment is of another day
     */
    public static void arrive(Act act, Stop stop, Instant at, Optional<Position> position) throws SQLException {
        requireSensible(act, stop, at);
        act.change(
                "insert into check_ins as c (county_id, doctor_id, date, place_id, arrived_at, latitude, longitude, accuracy_metres)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (county_id, doctor_id, date, place_id) do update set"
                        + " arrived_at = excluded.arrived_at, latitude = excluded.latitude, longitude = excluded.longitude,"
                        + " accuracy_metres = excluded.accuracy_metres where c.arrived_at is null or c.arrived_at > excluded.arrived_at",
                act.countyId(),
                stop.doctorId(),
                stop.date(),
                stop.placeId(),
                Act.utc(at),
                position.map(Position::latitude).orElse(null),
                position.map(Position::longitude).orElse(null),
                position.map(Position::accuracyMetres).orElse(null));
    }

    /**
     * A doctor has left.
     *
     * @throws Refusal if there is no such place, or the moment is of another day
     */
    public static void leave(Act act, Stop stop, Instant at) throws SQLException {
        requireSensible(act, stop, at);
        act.change(
                "insert into check_ins as c (county_id, doctor_id, date, place_id, left_at) values (?, ?, ?, ?, ?)"
                        + " on conflict (county_id, doctor_id, date, place_id) do update set left_at = excluded.left_at"
                        + " where c.left_at is null or c.left_at < excluded.left_at",
                act.countyId(),
                stop.doctorId(),
                stop.date(),
                stop.placeId(),
                Act.utc(at));
    }

    /** A night's duty ends on the day after. */
    private static void requireSensible(Act act, Stop stop, Instant at) throws SQLException {
        LocalDate day = at.atZone(Act.ZONE).toLocalDate();
        if (day.isBefore(stop.date()) || day.isAfter(stop.date().plusDays(1))) {
            throw Refusal.invalid("ledger.other_day", stop.date(), day);
        }
        int known = act.count(
                "select (select count(*) from villages where county_id = ? and village_code = ?)"
                        + " + (select count(*) from facilities where county_id = ? and facility_id = ?)",
                act.countyId(),
                stop.placeId(),
                act.countyId(),
                stop.placeId());
        if (known == 0) {
            throw Refusal.invalid("ledger.no_place", stop.placeId());
        }
    }

    /** A doctor's, from a day on, by day and arrival. */
    public static List<CheckIn> ofDoctor(Act act, String doctorId, LocalDate from) throws SQLException {
        return act.list(
                SELECT + "and doctor_id = ? and date >= ? order by date, coalesce(arrived_at, left_at)",
                CheckIns::checkIn,
                act.countyId(),
                doctorId,
                from);
    }

    /** Everybody's of some days, by day and doctor. */
    public static List<CheckIn> list(Act act, LocalDate from, LocalDate to) throws SQLException {
        return act.list(
                SELECT + "and date between ? and ? order by date, doctor_id, coalesce(arrived_at, left_at)",
                CheckIns::checkIn,
                act.countyId(),
                from,
                to);
    }

    /** Days of a year on which a doctor checked in outside of the county's hospitals. */
    public static int serviceDays(Act act, String doctorId, int year) throws SQLException {
        return act.count(
                "select count(distinct date) from check_ins c where county_id = ? and doctor_id = ?"
                        + " and date between make_date(?, 1, 1) and make_date(?, 12, 31) and not exists (select from facilities f"
                        + " where f.county_id = c.county_id and f.facility_id = c.place_id and f.kind like '%_hospital')",
                act.countyId(), doctorId, year, year);
    }

    private static CheckIn checkIn(ResultSet row) throws SQLException {
        return new CheckIn(
                row.getString("doctor_id"),
                row.getObject("date", LocalDate.class),
                row.getString("place_id"),
                moment(row, "arrived_at"),
                moment(row, "left_at"));
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
