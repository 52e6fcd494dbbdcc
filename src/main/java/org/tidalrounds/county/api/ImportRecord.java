package org.tidalrounds.county.api;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tidalrounds.access.AuditEvent;
import org.tidalrounds.access.AuditTrail;
import org.tidalrounds.access.Caller;
import org.tidalrounds.county.County;
import org.tidalrounds.county.PolicyValue;
import org.tidalrounds.county.change.TableChange;
import org.tidalrounds.county.store.CountyStore;
import org.tidalrounds.county.store.PolicyChange;
import org.tidalrounds.county.store.PolicyLog;

/** Puts an import on record: how many rows of which tables, and every policy parameter that it sets. */
@Singleton
final class ImportRecord {
    private static final String REASON = "import";

    private final AuditTrail trail;
    private final Clock clock;

    ImportRecord(AuditTrail trail, Clock clock) {
        this.trail = trail;
        this.clock = clock;
    }

    private record Dated(String key, LocalDate from) implements Comparable<Dated> {
        @Override
        public int compareTo(Dated other) {
            int byKey = key.compareTo(other.key);
            return byKey == 0 ? from.compareTo(other.from) : byKey;
        }
    }

    CountyStore.Also of(Caller caller, County before, County after, List<TableChange> changes) {
        return connection -> {
            recordPolicy(connection, caller, values(before), values(after));
            AuditEvent event = AuditEvent.of(caller, "data.import", "");
            for (TableChange change : changes) {
                if (!change.isNothing()) {
                    String counts = "+%d ~%d -%d".formatted(change.added(), change.changed(), change.removed());
                    event = event.with(change.table().name(), counts);
                }
            }
            trail.record(connection, caller.countyId(), event);
        };
    }

    private void recordPolicy(Connection connection, Caller caller, Map<Dated, String> before, Map<Dated, String> after)
            throws SQLException {
        TreeSet<Dated> all = new TreeSet<>(before.keySet());
        all.addAll(after.keySet());
        for (Dated dated : all) {
            Optional<String> was = Optional.ofNullable(before.get(dated));
            Optional<String> is = Optional.ofNullable(after.get(dated));
            if (!Objects.equals(was, is)) {
                PolicyLog.add(
                        connection,
                        caller.countyId(),
                        new PolicyChange(
                                Instant.now(clock), caller.accountId(), dated.key(), dated.from(), was, is, REASON));
            }
        }
    }

    private static Map<Dated, String> values(County county) {
        Map<Dated, String> values = new TreeMap<>();
        for (PolicyValue value : county.policy().values()) {
            values.put(new Dated(value.key(), value.from()), value.value());
        }
        return values;
    }
}
