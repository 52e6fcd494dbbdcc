package org.tidalrounds.county.person;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tidalrounds.database.CountyTransactions;
import org.tidalrounds.database.Rows;
import org.tidalrounds.database.personal.PersonalCipher;
import org.tidalrounds.database.personal.PersonalKind;

/** Finds people without opening a value: names and telephone numbers are compared by their keyed hashes, whole. */
@Singleton
final class PersonSearch {
    private final CountyTransactions transactions;
    private final PersonalCipher cipher;

    PersonSearch(CountyTransactions transactions, PersonalCipher cipher) {
        this.transactions = transactions;
        this.cipher = cipher;
    }

    /**
     * What to look for; empty means any.
     *
     * @param place id of a facility or code of a village
     * @param township code of the township that the place is in
     * @param after the id that the page before ended with
     */
    record Query(
            Optional<String> name,
            Optional<String> phone,
            Optional<String> place,
            Optional<String> township,
            String after,
            int limit) {
        /** Whoever has this id, if they are of the township. */
        static Query ofTownship(Optional<String> township) {
            return new Query(Optional.empty(), Optional.empty(), Optional.empty(), township, "", 1);
        }
    }

    /** Ids in order. */
    List<String> list(String countyId, PersonKind kind, Query query) {
        return list(countyId, kind, query, Optional.empty());
    }

    boolean matches(String countyId, PersonKind kind, Query query, String id) {
        return !list(countyId, kind, query, Optional.of(id)).isEmpty();
    }

    private List<String> list(String countyId, PersonKind kind, Query query, Optional<String> id) {
        StringBuilder sql = new StringBuilder(
                "select %2$s from %1$s where county_id = ? and %2$s > ?".formatted(kind.table(), kind.idColumn()));
        List<Object> values = new ArrayList<>(List.of(countyId, query.after()));
        id.ifPresent(wanted -> add(sql, values, kind.idColumn() + " = ?", wanted));
        query.name()
                .ifPresent(name -> add(sql, values, "name_hash = any(?)", hashes(countyId, PersonalKind.NAME, name)));
        query.phone()
                .ifPresent(
                        phone -> add(sql, values, "phone_hash = any(?)", hashes(countyId, PersonalKind.PHONE, phone)));
        query.place().ifPresent(place -> add(sql, values, kind.placeColumn() + " = ?", place));
        query.township()
                .ifPresent(township -> add(
                        sql,
                        values,
                        "%1$s in (select %1$s from %2$s where township_code = ?)"
                                .formatted(kind.placeColumn(), kind.placeTable()),
                        township));
        sql.append(" order by ").append(kind.idColumn()).append(" limit ?");
        values.add(query.limit());
        return transactions.read(
                countyId, connection -> Rows.list(connection, sql.toString(), values, row -> row.getString(1)));
    }

    private static void add(StringBuilder sql, List<Object> values, String condition, Object value) {
        sql.append(" and ").append(condition);
        values.add(value);
    }

    private String[] hashes(String countyId, PersonalKind kind, String text) {
        return cipher.hashes(countyId, kind, text).toArray(String[]::new);
    }
}
