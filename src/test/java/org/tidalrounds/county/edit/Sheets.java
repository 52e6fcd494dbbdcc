package org.tidalrounds.county.edit;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.tidalrounds.access.AuditEntry;
import org.tidalrounds.access.Role;
import org.tidalrounds.county.County;
import org.tidalrounds.county.table.RowKey;
import org.tidalrounds.database.Rows;
import org.tidalrounds.database.personal.PersonalKind;
import org.tidalrounds.web.ServedCounty;
import org.tidalrounds.web.Visitor;
import org.tidalrounds.web.Visitor.Answer;

/** The tables of a served county over HTTP, as a coordinator edits them. */
final class Sheets {
    static final String COUNTY = "/api/counties/wushan";

    private final AtomicInteger keys = new AtomicInteger();
    private final ServedCounty served;
    private final Visitor coordinator;

    Sheets(ServedCounty served) {
        this.served = served;
        this.coordinator = Visitor.of(served, Role.COORDINATOR).with("Accept-Language", "en");
    }

    Visitor coordinator() {
        return coordinator;
    }

    static String rows(String table) {
        return COUNTY + "/tables/" + table + "/rows";
    }

    static String row(String table, String... key) {
        return rows(table) + "/" + RowKey.of(List.of(key));
    }

    /** The ETag of the county's tables as they are now. */
    String now() {
        return coordinator.get(COUNTY + "/tables").header("ETag");
    }

    /** Somebody who has just read the tables. */
    Visitor reader() {
        return coordinator.with("If-Match", now()).with("Idempotency-Key", "edit " + keys.incrementAndGet());
    }

    Answer change(String table, String key, Map<String, String> cells) {
        return reader().put(row(table, key), Map.of("cells", cells));
    }

    Answer save(String table, List<Map<String, Object>> changes) {
        return reader().post(COUNTY + "/tables/" + table + "/changes", Map.of("changes", changes));
    }

    static Map<String, Object> one(String sort, String key, Map<String, String> cells) {
        return Map.of("sort", sort, "row", key, "cells", cells);
    }

    /** A cell as it is stored, unmasked. */
    String cell(String table, String column, String... key) {
        JsonNode columns = table(table).path("columns");
        JsonNode cells = coordinator.get(row(table, key)).json().path("cells");
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).path("name").asText().equals(column)) {
                return cells.path(i).asText();
            }
        }
        throw new IllegalArgumentException(column);
    }

    JsonNode table(String name) {
        for (JsonNode table : coordinator.get(COUNTY + "/tables").json()) {
            if (table.path("name").asText().equals(name)) {
                return table;
            }
        }
        throw new IllegalArgumentException(name);
    }

    /** The columns that errors name, with the number of the change: {@code 1 lat}. */
    static List<String> places(Answer refused) {
        List<String> places = new ArrayList<>();
        refused.json()
                .path("errors")
                .forEach(error -> places.add(
                        error.path("line").asInt() + " " + error.path("column").asText()));
        return places;
    }

    static String masked(String phone) {
        return PersonalKind.PHONE.masked(phone);
    }

    County county() {
        return served.service().counties().find(ServedCounty.COUNTY).orElseThrow();
    }

    /** What the audit trail says, oldest first. */
    List<AuditEntry> trail() {
        List<AuditEntry> trail = new ArrayList<>();
        served.service().audit().each(ServedCounty.COUNTY, trail::add);
        return trail;
    }

    /** The first column of what the database holds. */
    List<String> texts(String sql) throws SQLException {
        try (Connection connection = connect()) {
            return Rows.list(connection, sql, List.of(), row -> row.getString(1));
        }
    }

    /** A request for leave from a day to the next, already decided. */
    void addRequest(String doctor, String from, String to, String state) throws SQLException {
        try (Connection connection = connect()) {
            Rows.change(
                    connection,
                    "insert into leave_requests (county_id, doctor_id, from_date, to_date, kind, note, state, asked_at)"
                            + " values ('wushan', ?, ?::date, ?::date, 'annual', '', ?, now())",
                    doctor,
                    from,
                    to,
                    state);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(
                served.database().jdbcUrl(),
                served.database().user(),
                served.database().password());
    }
}
