package org.tidalrounds.clinic.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Judges a run by what clients saw, what the ledger says and how the rows ended up; every sentence is a broken promise. */
final class HistoryCheck {
    private static final Set<String> STEPS = Set.of(
            "free held",
            "free stopped",
            "held free",
            "held booked",
            "held stopped",
            "booked free",
            "booked stopped",
            "stopped free");
    /** What an attempt that was answered must have written, once. */
    private static final Map<String, String> WRITES =
            Map.of("hold", "hold", "book", "book", "cancel", "cancel", "move", "book", "give_back", "give_back");

    private final List<String> broken = new ArrayList<>();

    /** All that a run left. */
    record Run(List<LedgerRow> ledger, List<OfferFact> offers, List<UnitFact> units, List<Attempt> attempts) {}

    static List<String> of(Run run) {
        HistoryCheck check = new HistoryCheck();
        Map<String, List<LedgerRow>> byUnit = run.ledger().stream().collect(Collectors.groupingBy(LedgerRow::unit));
        Map<String, OfferFact> offers = new HashMap<>();
        run.offers().forEach(offer -> offers.put(offer.id(), offer));
        byUnit.values().forEach(rows -> check.steps(rows, offers));
        run.units().forEach(unit -> check.end(unit, byUnit.getOrDefault(unit.unit(), List.of())));
        run.offers().forEach(offer -> check.release(offer, run.ledger()));
        check.sales(run.ledger());
        check.answers(run);
        return check.broken;
    }

    private void steps(List<LedgerRow> rows, Map<String, OfferFact> offers) {
        for (int i = 0; i < rows.size(); i++) {
            LedgerRow row = rows.get(i);
            if (row.revision() != i + 1) {
                broken.add(row.unit() + ": row " + (i + 1) + " of the ledger has revision " + row.revision());
            }
            if (row.pool().equals("reserve") && !row.state().matches("free|stopped") && row.referralId() == 0) {
                broken.add(row.unit() + ": reserve without a referral, " + row);
            }
            if (i > 0) {
                step(rows.get(i - 1), row, offers);
            }
        }
    }

    private void step(LedgerRow before, LedgerRow row, Map<String, OfferFact> offers) {
        boolean isSame = before.state().equals(row.state());
        if (!isSame && !STEPS.contains(before.state() + " " + row.state())) {
            broken.add(row.unit() + ": from " + before.state() + " to " + row.state());
        }
        if (isSame && before.bookingId() != row.bookingId()) {
            broken.add(row.unit() + ": sold twice, " + before.bookingId() + " and " + row.bookingId());
        }
        OfferFact offer = offers.get(row.offer());
        boolean leavesReserve = before.pool().equals("reserve") && row.pool().equals("open");
        if (leavesReserve && (offer == null || row.at().isBefore(offer.releaseAt()))) {
            broken.add(row.unit() + ": left the reserve before its release, " + row);
        }
    }

    private void end(UnitFact unit, List<LedgerRow> rows) {
        if (unit.revision() != rows.size()) {
            broken.add(unit.unit() + ": " + unit.revision() + " changes and " + rows.size() + " rows in the ledger");
        }
        if (!rows.isEmpty() && !rows.get(rows.size() - 1).state().equals(unit.state())) {
            broken.add(unit.unit() + ": ends as " + unit.state() + ", but not in the ledger");
        }
        if (unit.liveBookings() != (unit.state().equals("booked") ? 1 : 0)) {
            broken.add(unit.unit() + ": " + unit.state() + " with " + unit.liveBookings() + " bookings");
        }
    }

    private void release(OfferFact offer, List<LedgerRow> ledger) {
        List<LedgerRow> rows =
                ledger.stream().filter(row -> row.offer().equals(offer.id())).toList();
        long kept = rows.stream()
                .filter(row -> row.revision() == 1 && row.pool().equals("reserve"))
                .count();
        long released =
                rows.stream().filter(row -> row.action().equals("release")).count();
        if (kept < Math.ceil(0.2 * offer.capacity() - 1e-9)) {
            broken.add(offer.id() + ": only " + kept + " of " + offer.capacity() + " were kept");
        }
        if (offer.releases() > 1) {
            broken.add(offer.id() + ": released " + offer.releases() + " times");
        }
        if (offer.released() >= 0 && (offer.released() != released || released + offer.used() != offer.reserved())) {
            broken.add(offer.id() + ": reserved " + offer.reserved() + ", used " + offer.used() + ", released "
                    + offer.released() + ", released in the ledger " + released);
        }
        if (offer.released() < 0 && released > 0) {
            broken.add(offer.id() + ": units were released, the offer was not");
        }
    }

    /** A booking's number stands for one sale of one unit. */
    private void sales(List<LedgerRow> ledger) {
        Map<Long, LedgerRow> sales = new HashMap<>();
        for (LedgerRow row : ledger) {
            if (row.action().equals("book") && sales.put(row.bookingId(), row) != null) {
                broken.add(row.unit() + ": booking " + row.bookingId() + " was made twice");
            }
        }
    }

    private void answers(Run run) {
        Map<String, List<LedgerRow>> byActor = run.ledger().stream().collect(Collectors.groupingBy(LedgerRow::actor));
        Set<String> begun = new HashSet<>();
        for (Attempt attempt : run.attempts()) {
            begun.add(attempt.actor());
            List<LedgerRow> wrote = byActor.getOrDefault(attempt.actor(), List.of());
            String action = WRITES.get(attempt.operation());
            long done = wrote.stream()
                    .filter(row -> row.action().equals(action) && row.unit().equals(attempt.unit()))
                    .count();
            if (attempt.outcome().equals("ok") && action != null && done != 1) {
                broken.add(attempt.line() + ": has " + done + " rows in the ledger");
            }
            if (attempt.outcome().equals("refused") && !wrote.isEmpty()) {
                broken.add(attempt.line() + ": left " + wrote);
            }
        }
        byActor.keySet().stream()
                .filter(actor -> actor.startsWith("client-") && !begun.contains(actor))
                .forEach(actor -> broken.add(actor + ": in the ledger, but nobody tried it"));
    }
}
