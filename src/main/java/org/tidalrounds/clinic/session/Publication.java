package org.tidalrounds.clinic.session;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tidalrounds.clinic.booking.WaitSweep;
import org.tidalrounds.clinic.unit.Act;
import org.tidalrounds.county.County;
import org.tidalrounds.roster.Horizon;
import org.tidalrounds.roster.Plan;
import org.tidalrounds.roster.store.RosterKey;

/**
 * S1: makes offers of a published roster. What was published before goes on with its bookings: another doctor takes over, a size is
 * adapted, and only what the roster has no more is stopped. What a person stopped, moved or handed over by hand stays so. Days gone by are left alone.
 */
@Singleton
public final class Publication {
    private final Sessions sessions;

    Publication(Sessions sessions) {
        this.sessions = sessions;
    }

    public void publish(Act act, County county, Plan plan, RosterKey roster, Horizon days) throws SQLException {
        List<CutOffer> offers = new OfferCutting(county)
                .cut(plan, days).stream()
                        .filter(offer -> !offer.date().isBefore(act.today()))
                        .toList();
        Map<String, OfferRow> there = new HashMap<>();
        OfferTable.lockAll(act, days, offers.stream().map(CutOffer::id).toList())
                .forEach(row -> there.put(row.id(), row));
        DueTimes times = new DueTimes(county.calendar(), county.policy());
        for (CutOffer offer : offers) {
            Optional<OfferRow> before = Optional.ofNullable(there.get(offer.id()));
            if (before.isEmpty()) {
                OfferTable.insert(act, offer, times, roster.rosterId());
            } else {
                republish(act, before.orElseThrow(), offer, times);
            }
        }
        Set<String> ids = offers.stream().map(CutOffer::id).collect(Collectors.toSet());
        for (OfferRow old : there.values()) {
            boolean isInDays = !old.date().isBefore(days.from()) && !old.date().isAfter(days.to());
            if (old.isOpen()
                    && isInDays
                    && !ids.contains(old.id())
                    && !old.date().isBefore(act.today())) {
                sessions.vanish(act, old);
            }
        }
        WaitSweep.offerFreed(act);
    }

    private void republish(Act act, OfferRow before, CutOffer offer, DueTimes times) throws SQLException {
        boolean isAsPublished = before.date().equals(offer.date());
        if (!before.isOpen() && before.lastAction().equals(Sessions.VANISH)) {
            sessions.reopen(act, before);
        } else if (!before.isOpen() || !isAsPublished) {
            return;
        }
        String doctor = offer.doctorId().orElse("");
        boolean isAnother = !doctor.isEmpty() && !doctor.equals(before.doctorId());
        if (isAnother && !OfferTable.lastPublishedDoctor(act, before).equals(doctor)) {
            sessions.handOver(act, before, doctor, Sessions.SUCCEED);
        }
        OfferTable.setDueTimes(act, before, times);
        boolean isResized = before.capacity() != offer.capacity() || before.reserved() != offer.reserved();
        if (isResized && before.releasedAt().isEmpty()) {
            sessions.resize(act, before, offer);
        }
    }
}
