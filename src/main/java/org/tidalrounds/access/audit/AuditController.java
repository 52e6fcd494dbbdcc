package org.tidalrounds.access.audit;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.serde.annotation.Serdeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.tidalrounds.access.AuditEntry;
import org.tidalrounds.access.AuditEvent;
import org.tidalrounds.access.AuditTrail;
import org.tidalrounds.access.Caller;
import org.tidalrounds.access.Role;
import org.tidalrounds.language.Message;

/** The audit trail of a county, for its administrators. */
@Controller("/api/counties/{county}/audit")
@Secured(Role.ADMINISTRATOR)
@ExecuteOn(TaskExecutors.BLOCKING)
final class AuditController {
    private static final int MOST = 500;

    private final AuditReader reader;
    private final AuditTrail trail;
    private final ObjectMapper json;

    AuditController(AuditReader reader, AuditTrail trail, ObjectMapper json) {
        this.reader = reader;
        this.trail = trail;
        this.json = json;
    }

    /**
     * Entries, newest first.
     *
     * @param before where the next page begins; absent after the last
     */
    @Serdeable
    record Page(List<AuditEntry> entries, Optional<Long> before) {}

    /** The audit trail, the latest first, a page at a time. */
    @Get
    Page page(
            String county,
            @QueryValue(defaultValue = "9223372036854775807") long before,
            @QueryValue(defaultValue = "") String action,
            @QueryValue(defaultValue = "100") int limit) {
        if (limit < 1 || limit > MOST) {
            throw new HttpStatusException(HttpStatus.BAD_REQUEST, Message.of("access.limit", limit, MOST));
        }
        List<AuditEntry> entries = reader.page(county, before, action, limit);
        Optional<Long> next = entries.size() < limit
                ? Optional.empty()
                : Optional.of(entries.get(limit - 1).entryNo());
        return new Page(entries, next);
    }

    /** All of it, oldest first, an entry a line. The export itself is its last entry. */
    @Get(uri = "/export", produces = "application/x-ndjson")
    HttpResponse<String> export(String county, Caller caller) {
        trail.record(county, AuditEvent.of(caller, "audit.export", ""));
        StringBuilder lines = new StringBuilder();
        reader.each(county, entry -> lines.append(line(entry)).append('\n'));
        return HttpResponse.ok(lines.toString())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"audit.ndjson\"");
    }

    /** Whether the trail is whole: every entry hashes the one before it. */
    @Get("/proof")
    AuditProof proof(String county) {
        return reader.prove(county);
    }

    private String line(AuditEntry entry) {
        try {
            return json.writeValueAsString(entry);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
