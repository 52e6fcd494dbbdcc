package org.tidalrounds.mobile.sync;

import io.micronaut.http.HttpStatus;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tidalrounds.access.AuditEvent;
import org.tidalrounds.access.AuditTrail;
import org.tidalrounds.access.Caller;
import org.tidalrounds.clinic.unit.Act;
import org.tidalrounds.clinic.unit.Acts;
import org.tidalrounds.clinic.unit.Refusal;
import org.tidalrounds.language.Language;

/** Tells a phone what differs between what it has and what its doctor may see now. */
@Singleton
public final class SyncDesk {
    private final Acts acts;
    private final DoctorViews views;
    private final ObjectMapper json;
    private final AuditTrail trail;

    SyncDesk(Acts acts, DoctorViews views, ObjectMapper json, AuditTrail trail) {
        this.acts = acts;
        this.views = views;
        this.json = json;
        this.trail = trail;
    }

    /**
     * The difference.
     *
     * @param since the cursor of the last answer; null for all of the view
     * @throws Refusal if the caller is no doctor
     */
    public SyncView sync(Caller caller, @Nullable String since, Language language) {
        String doctor = caller.doctorId().orElseThrow(() -> Refusal.of(HttpStatus.FORBIDDEN, "mobile.doctors_only"));
        return acts.write(caller.countyId(), caller.accountId(), act -> sync(act, caller, doctor, since, language));
    }

    private SyncView sync(Act act, Caller caller, String doctor, @Nullable String since, Language language)
            throws SQLException {
        Optional<ViewState> had = since == null ? Optional.empty() : ViewStates.find(act, doctor, since);
        Changes view = views.view(act, caller, doctor, language);
        ViewState now = ViewState.of(view, json);
        String cursor = now.cursor();
        ViewState before = had.orElse(new ViewState(Map.of()));
        Changes changed = view.only((kind, id) -> !now.hasSame(before, new ViewState.Key(kind, id)));
        if (!cursor.equals(since)) {
            ViewStates.keep(act, doctor, cursor, now);
            record(act, caller, changed);
        }
        List<SyncView.Removed> removed = before.hashes().keySet().stream()
                .filter(key -> !now.hashes().containsKey(key))
                .map(key -> new SyncView.Removed(key.kind(), key.id()))
                .toList();
        return new SyncView(cursor, had.isEmpty(), act.at(), changed, removed);
    }

    /** Residents that go to a phone go on record. */
    private void record(Act act, Caller caller, Changes changed) throws SQLException {
        int people = changed.tasks().size()
                + changed.residents().size()
                + changed.referrals().size();
        if (people > 0) {
            AuditEvent event = AuditEvent.of(caller, "resident.sync", "").with("residents", people);
            trail.record(act.connection(), act.countyId(), event);
        }
    }
}
