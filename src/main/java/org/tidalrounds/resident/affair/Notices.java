package org.tidalrounds.resident.affair;

import jakarta.inject.Singleton;
import java.util.List;
import org.tidalrounds.clinic.unit.Acts;
import org.tidalrounds.clinic.unit.Notice;
import org.tidalrounds.clinic.unit.Refusal;
import org.tidalrounds.resident.visit.Visit;

/** What a resident was told. */
@Singleton
public final class Notices {
    private static final int MOST = 50;

    private final Acts acts;

    Notices(Acts acts) {
        this.acts = acts;
    }

    /**
     * The latest first, at most fifty.
     *
     * @throws Refusal unless the resident is signed in: notices tell of all affairs
     */
    public List<Notice> list(Visit visit) {
        if (!visit.isSignedIn()) {
            throw Refusal.forbidden("resident.account_only");
        }
        return acts.read(visit.countyId(), act -> Notice.list(act, visit.residentId(), MOST));
    }
}
