package org.tidalrounds.roster.store;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tidalrounds.county.Coded;
import org.tidalrounds.county.HalfDay;
import org.tidalrounds.database.CountyTransactions;
import org.tidalrounds.database.Rows;
import org.tidalrounds.roster.DoctorWish;
import org.tidalrounds.roster.DutyKind;
import org.tidalrounds.roster.Horizon;

/** The wishes of the database. */
@Singleton
public final class WishStore {
    private static final String SELECT =
            "select wish_id, doctor_id, date, half_day, duty_kind, note from wishes where county_id = ?";

    private final CountyTransactions transactions;

    WishStore(CountyTransactions transactions) {
        this.transactions = transactions;
    }

    /**
     * A wish as it is kept.
     *
     * @param note of the doctor's; may be empty
     */
    public record StoredWish(long id, DoctorWish wish, String note) {}

    /** The wishes for some days, by date. */
    public List<StoredWish> list(String countyId, LocalDate from, LocalDate to) {
        return transactions.read(
                countyId,
                connection -> Rows.list(
                        connection,
                        SELECT + " and date between ? and ? order by date, doctor_id, wish_id",
                        List.of(countyId, from, to),
                        WishStore::stored));
    }

    /** A doctor's from a day on, by date. */
    public List<StoredWish> ofDoctor(String countyId, String doctorId, LocalDate from) {
        return transactions.read(
                countyId,
                connection -> Rows.list(
                        connection,
                        SELECT + " and doctor_id = ? and date >= ? order by date, wish_id",
                        List.of(countyId, doctorId, from),
                        WishStore::stored));
    }

    /** The wishes for some days as planning hears them. */
    public List<DoctorWish> heard(String countyId, Horizon days) {
        return list(countyId, days.from(), days.to()).stream()
                .map(StoredWish::wish)
                .toList();
    }

    public Optional<StoredWish> find(String countyId, long id) {
        return transactions.read(
                countyId,
                connection ->
                        Rows.list(connection, SELECT + " and wish_id = ?", List.of(countyId, id), WishStore::stored)
                                .stream()
                                .findFirst());
    }

    /** Keeps a wish; empty if the doctor has made the very same before. */
    public Optional<StoredWish> save(String countyId, DoctorWish wish, String note, Instant at) {
        return transactions.write(
                countyId,
                connection -> Rows.list(
                                connection,
                                "insert into wishes (county_id, doctor_id, date, half_day, duty_kind, note, wished_at)"
                                        + " values (?, ?, ?, nullif(?, ''), nullif(?, ''), ?, ?) on conflict do nothing"
                                        + " returning wish_id, doctor_id, date, half_day, duty_kind, note",
                                List.of(
                                        countyId,
                                        wish.doctorId(),
                                        wish.date(),
                                        wish.halfDay().map(HalfDay::code).orElse(""),
                                        wish.kind().map(DutyKind::code).orElse(""),
                                        note,
                                        at.atOffset(ZoneOffset.UTC)),
                                WishStore::stored)
                        .stream()
                        .findFirst());
    }

    public void delete(String countyId, long id) {
        transactions.write(
                countyId,
                connection -> Rows.change(
                        connection, "delete from wishes where county_id = ? and wish_id = ?", countyId, id));
    }

    private static StoredWish stored(ResultSet row) throws SQLException {
        DoctorWish wish = new DoctorWish(
                row.getString("doctor_id"),
                row.getObject("date", LocalDate.class),
                find(HalfDay.values(), row.getString("half_day")),
                find(DutyKind.values(), row.getString("duty_kind")));
        return new StoredWish(row.getLong("wish_id"), wish, row.getString("note"));
    }

    private static <E extends Coded> Optional<E> find(E[] values, @Nullable String code) {
        return Optional.ofNullable(code).map(known -> Coded.of(values, known));
    }
}
