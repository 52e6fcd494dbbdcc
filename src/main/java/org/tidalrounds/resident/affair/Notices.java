package org.tidalrounds.resident.affair;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.tidalrounds.clinic.unit.Acts;
import org.tidalrounds.clinic.unit.Notice;
import org.tidalrounds.clinic.unit.Refusal;
import org.tidalrounds.resident.visit.Visit;

/** What a resident was told. */
@Singleton
public final class Notices {
    private static final int MOST = 50;
    private static final int MOST_NEWS = 3;
    private static final Duration LATELY = Duration.ofDays(14);
    /** Not what residents did themselves. */
    private static final Set<String> NEWS = Set.of(
            "clinic.notice.stopped",
            "clinic.notice.handed_over",
            "clinic.notice.rescheduled",
            "clinic.notice.no_show",
            "clinic.notice.wait_over",
            "referral.notice.rejected",
            "referral.notice.expired",
            "referral.notice.down");

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

    /** What the hospital changed lately, which nobody must overlook: the latest first, at most three. */
    public List<Notice> listNews(Visit visit) {
        return acts.read(
                visit.countyId(),
                act -> Notice.list(act, visit.residentId(), MOST).stream()
                        .filter(notice -> NEWS.contains(notice.message().key()))
                        .filter(notice -> notice.at().isAfter(act.at().minus(LATELY)))
                        .limit(MOST_NEWS)
                        .toList());
    }
}
