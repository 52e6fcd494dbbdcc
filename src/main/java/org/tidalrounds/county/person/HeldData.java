package org.tidalrounds.county.person;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tidalrounds.access.AuditEvent;
import org.tidalrounds.access.AuditTrail;
import org.tidalrounds.access.Caller;
import org.tidalrounds.database.CountyTransactions;
import org.tidalrounds.database.Rows;
import org.tidalrounds.database.personal.PersonalCipher;
import org.tidalrounds.database.personal.SealedColumn;
import org.tidalrounds.database.personal.SealedColumns;

/**
 * Everything that is held of one person: the rows of every table that names them, as the database's own catalogue tells, so
 * that a table that comes later is not forgotten.
 */
@Singleton
final class HeldData {
    private static final JsonMapper JSON = new JsonMapper();

    private final CountyTransactions transactions;
    private final PersonalCipher cipher;
    private final List<SealedColumn> sealed;
    private final AuditTrail trail;
    private final Clock clock;

    HeldData(
            CountyTransactions transactions,
            PersonalCipher cipher,
            List<SealedColumns> rooms,
            AuditTrail trail,
            Clock clock) {
        this.transactions = transactions;
        this.cipher = cipher;
        this.sealed = rooms.stream().flatMap(room -> room.list().stream()).toList();
        this.trail = trail;
        this.clock = clock;
    }

    private record NamingColumn(String table, String condition) {}

    /** JSON: rows by table; goes on record. */
    String export(Caller caller, PersonKind kind, String id) {
        String county = caller.countyId();
        return transactions.write(county, connection -> {
            ObjectNode tables = JSON.createObjectNode();
            addRows(connection, county, kind.idColumn(), id, tables);
            if (!tables.has(kind.table())) {
                throw PersonRecords.missing(id);
            }
            List<String> accounts = tables.path("accounts").findValuesAsText("account_id");
            for (String account : accounts) {
                addRows(connection, county, "account_id", account, tables);
            }
            addAudit(connection, kind.subject(id), accounts, tables);
            trail.record(connection, county, AuditEvent.of(caller, kind.action("export"), kind.subject(id)));
            ObjectNode export = JSON.createObjectNode();
            export.put("county", county)
                    .put(kind.idColumn(), id)
                    .put("exportedAt", clock.instant().toString());
            export.set("tables", tables);
            return written(export);
        });
    }

    private void addRows(Connection connection, String county, String idColumn, String id, ObjectNode tables)
            throws SQLException {
        for (Map.Entry<String, String> naming :
                namingTables(connection, idColumn).entrySet()) {
            List<JsonNode> rows = Rows.list(
                            connection,
                            "select to_jsonb(t)::text from \"%s\" t where %s"
                                    .formatted(naming.getKey(), naming.getValue()),
                            java.util.Collections.nCopies(places(naming.getValue()), id),
                            row -> row.getString(1))
                    .stream()
                    .map(text -> opened(county, naming.getKey(), text))
                    .toList();
            if (!rows.isEmpty()) {
                tables.putArray(naming.getKey()).addAll(rows);
            }
        }
    }

    /** Every table with a column of such ids, alone or many, and the condition that a row names one of them. */
    private static Map<String, String> namingTables(Connection connection, String idColumn) throws SQLException {
        List<NamingColumn> columns = Rows.list(
                connection,
                "select table_name, quote_ident(column_name), data_type from information_schema.columns"
                        + " where table_schema = 'public' and column_name ~ ? and data_type in ('text', 'ARRAY')"
                        + " order by table_name, column_name",
                List.of("(^|_)" + idColumn + "s?$"),
                row -> new NamingColumn(
                        row.getString(1),
                        row.getString(3).equals("ARRAY")
                                ? "? = any(" + row.getString(2) + ")"
                                : row.getString(2) + " = ?"));
        Map<String, String> tables = new LinkedHashMap<>();
        columns.forEach(column -> tables.merge(column.table(), column.condition(), (one, two) -> one + " or " + two));
        return tables;
    }

    private static int places(String condition) {
        return Math.toIntExact(condition.chars().filter(c -> c == '?').count());
    }

    private JsonNode opened(String county, String table, String row) {
        ObjectNode fields = (ObjectNode) tree(row);
        sealed.stream()
                .filter(column -> column.table().equals(table) && fields.hasNonNull(column.column()))
                .forEach(column -> fields.put(
                        column.column(),
                        cipher.open(
                                county,
                                column.place(),
                                fields.get(column.column()).asText())));
        List<String> hashes = new ArrayList<>();
        fields.fieldNames().forEachRemaining(hashes::add);
        fields.remove(hashes.stream().filter(name -> name.endsWith("_hash")).toList());
        return fields;
    }

    private static void addAudit(Connection connection, String subject, List<String> accounts, ObjectNode tables)
            throws SQLException {
        ArrayNode entries = tables.putArray("audit_entries");
        Rows.list(
                        connection,
                        "select to_jsonb(t)::text from audit_entries t where subject = ? or actor = any(?) order by entry_no",
                        List.of(subject, accounts.toArray(String[]::new)),
                        row -> row.getString(1))
                .forEach(text -> entries.add(tree(text)));
    }

    private static JsonNode tree(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the database writes JSON", e);
        }
    }

    private static String written(JsonNode node) {
        try {
            return JSON.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree is JSON", e);
        }
    }
}
