package org.tidalrounds.county.person;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.tidalrounds.access.AuditEvent;
import org.tidalrounds.access.AuditTrail;
import org.tidalrounds.access.Caller;
import org.tidalrounds.county.store.CountyStore;
import org.tidalrounds.county.table.Table;
import org.tidalrounds.language.Message;

/** Reads people's rows: many for a list, or one in full, which goes on record first. */
@Singleton
final class PersonRecords {
    private final CountyStore counties;
    private final AuditTrail trail;

    PersonRecords(CountyStore counties, AuditTrail trail) {
        this.counties = counties;
        this.trail = trail;
    }

    <R> List<R> list(String countyId, Table<R> table, List<String> ids, Function<R, String> id) {
        return counties.list(countyId, table, ids).stream()
                .sorted(Comparator.comparing(id))
                .toList();
    }

    /**
     * One row in full.
     *
     * @throws HttpStatusException if there is none
     */
    <R> R get(Caller caller, PersonKind kind, Table<R> table, String id) {
        List<R> found = counties.list(caller.countyId(), table, List.of(id));
        if (found.isEmpty()) {
            throw missing(id);
        }
        trail.record(caller.countyId(), AuditEvent.of(caller, kind.action("read"), kind.subject(id)));
        return found.get(0);
    }

    static HttpStatusException missing(String id) {
        return new HttpStatusException(HttpStatus.NOT_FOUND, Message.of("county.no_person", id));
    }
}
