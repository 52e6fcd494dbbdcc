package org.tidalrounds.clinic.history;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.tidalrounds.clinic.TestClinic;
import org.tidalrounds.clinic.booking.Booker;
import org.tidalrounds.clinic.booking.Booking;
import org.tidalrounds.clinic.booking.Claim;
import org.tidalrounds.clinic.booking.Expiry;
import org.tidalrounds.clinic.booking.Hold;
import org.tidalrounds.clinic.booking.Holds;
import org.tidalrounds.clinic.booking.Release;
import org.tidalrounds.clinic.unit.Acts;
import org.tidalrounds.clinic.unit.Refusal;
import org.tidalrounds.clinic.unit.UnitKey;
import org.tidalrounds.referral.Reader;
import org.tidalrounds.referral.Referral;

/** One of many who want the same few slots, and of the jobs beside them. Every attempt is recorded before and after. */
final class Client implements Runnable {
    private static final int RESIDENTS = 400;
    /** Sessions stopped during a run, about. */
    private static final int STOPS = 5;

    private final String name;
    private final Node node;
    private final int attempts;
    private final Random random;
    private final Consumer<Attempt> record;
    private int made;

    Client(String name, Node node, int attempts, long seed, Consumer<Attempt> record) {
        this.name = name;
        this.node = node;
        this.attempts = attempts;
        this.random = new Random(seed);
        this.record = record;
    }

    @Override
    public void run() {
        while (made < attempts) {
            int dice = random.nextInt(1000);
            if (random.nextInt(node.attempts()) < STOPS) {
                stopSomething();
            } else if (dice < 700) {
                holdAndBook();
            } else if (dice < 880) {
                cancelSomething();
            } else if (dice < 960) {
                moveSomething();
            } else {
                attempt("job", "", act -> random.nextBoolean() ? Release.releaseDue(act) : Expiry.expireDue(act));
            }
        }
    }

    private void holdAndBook() {
        Optional<Hold> hold = hold(anyUnit(), 1 + random.nextInt(RESIDENTS), random.nextInt(4) > 0);
        if (hold.isPresent() && random.nextInt(10) < 8) {
            Hold held = hold.get();
            attempt(
                            "book",
                            held.unit().text(),
                            act -> node.bookings().book(act, held.unit(), held.token(), Booker.STAFF))
                    .ifPresent(node::remember);
        } else if (hold.isPresent() && random.nextBoolean()) {
            Hold held = hold.get();
            attempt("drop", held.unit().text(), act -> {
                Holds.giveBack(act, held.unit(), held.token());
                return true;
            });
        }
    }

    private Optional<Hold> hold(UnitKey unit, int resident, boolean isReferred) {
        if (!isReferred) {
            return attempt("hold", unit.text(), act -> Holds.hold(act, unit, Claim.ordinary("P" + resident, false)));
        }
        return attempt("hold", unit.text(), act -> {
            Referral referral = node.referrals().get(act, node.referral(unit, resident), Reader.CODE);
            return node.referralBookings().hold(act, referral, unit, false);
        });
    }

    private void cancelSomething() {
        node.recall(random)
                .ifPresent(booking -> attempt(
                        "cancel",
                        booking.unit().text(),
                        act -> node.bookings().cancel(act, booking.id(), Booker.STAFF, "")));
    }

    /** Holds another slot in the same right, and puts it in the place of a booking. */
    private void moveSomething() {
        Optional<Booking> found = node.recall(random);
        if (found.isEmpty()) {
            return;
        }
        Booking booking = found.get();
        UnitKey to = anyUnit();
        Optional<Hold> hold = attempt(
                "hold",
                to.text(),
                act -> Holds.hold(
                        act,
                        to,
                        new Claim(
                                booking.residentId(),
                                booking.referralId(),
                                booking.referralId().map(id -> booking.department()),
                                booking.kind(),
                                false)));
        if (hold.isPresent()) {
            attempt(
                            "move",
                            to.text(),
                            act -> node.bookings()
                                    .move(act, booking.id(), to, hold.get().token(), Booker.STAFF))
                    .ifPresent(node::remember);
        }
    }

    private void stopSomething() {
        String offer = anyUnit().offerId();
        attempt("stop", "", act -> {
            node.sessions().stop(act, offer, "");
            return true;
        });
    }

    private UnitKey anyUnit() {
        List<String> offers = node.offers();
        return new UnitKey(offers.get(random.nextInt(offers.size())), 1 + random.nextInt(12));
    }

    private <T> Optional<T> attempt(String operation, String unit, Acts.Work<T> work) {
        String actor = name + "-" + made++;
        record.accept(new Attempt(actor, operation, unit, "begun"));
        String outcome = "unknown";
        try {
            T result = node.acts().write(TestClinic.COUNTY, actor, work);
            outcome = "ok";
            return Optional.of(result);
        } catch (Refusal e) {
            outcome = "refused";
            return Optional.empty();
        } catch (RuntimeException e) {
            // Cut off: whether it happened is for the ledger to say.
            return Optional.empty();
        } finally {
            record.accept(new Attempt(actor, operation, unit, outcome));
        }
    }
}
