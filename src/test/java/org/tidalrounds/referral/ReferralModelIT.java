package org.tidalrounds.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tidalrounds.clinic.TestClinic.MEDICINE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeTry;
import org.tidalrounds.clinic.TestClinic;
import org.tidalrounds.clinic.booking.Booker;
import org.tidalrounds.clinic.booking.Bookings;
import org.tidalrounds.clinic.booking.Hold;
import org.tidalrounds.clinic.unit.Refusal;
import org.tidalrounds.clinic.unit.UnitKey;

/** Any sequence of steps and bookings leaves a referral as the table below says; what it does not say is refused. */
class ReferralModelIT {
    private static final Map<String, Map<String, String>> TABLE = Map.of(
            "sent",
                    Map.of(
                            "ACCEPT",
                            "accepted",
                            "DEFER",
                            "deferred",
                            "REJECT",
                            "rejected",
                            "WITHDRAW",
                            "withdrawn",
                            "BOOK",
                            "booked"),
            "accepted", Map.of("DEFER", "deferred", "REJECT", "rejected", "WITHDRAW", "withdrawn", "BOOK", "booked"),
            "deferred", Map.of("ACCEPT", "accepted", "REJECT", "rejected", "WITHDRAW", "withdrawn", "BOOK", "booked"),
            "booked", Map.of("CANCEL", "accepted"));

    private static final TestClinic CLINIC = TestClinic.open();

    enum Step {
        SEND,
        ACCEPT,
        DEFER,
        REJECT,
        WITHDRAW,
        CLOSE,
        BOOK,
        CANCEL
    }

    @AfterContainer
    static void close() {
        CLINIC.close();
    }

    @BeforeTry
    void reset() {
        CLINIC.reset();
    }

    @Property(tries = 40, shrinking = ShrinkingMode.BOUNDED)
    void theReferralFollowsItsTable(@ForAll @Size(min = 1, max = 15) List<Step> steps) {
        String expected = "sent";
        for (Step step : steps) {
            Optional<String> next =
                    Optional.ofNullable(TABLE.getOrDefault(expected, Map.of()).get(step.name()));
            assertThat(isDone(step)).as("%s when %s", step, expected).isEqualTo(next.isPresent());
            expected = next.orElse(expected);
            assertThat(now().state().code()).isEqualTo(expected);
        }
    }

    private static Referral now() {
        return CLINIC.act(act -> CLINIC.bean(Referrals.class).get(act, CLINIC.referral("P1", "内科"), Reader.CODE));
    }

    private static boolean isDone(Step step) {
        try {
            return switch (step) {
                case BOOK -> book(now());
                case CANCEL -> cancel(now());
                default -> step(now(), ReferralAction.valueOf(step.name()));
            };
        } catch (Refusal e) {
            return false;
        }
    }

    private static boolean book(Referral referral) {
        Hold hold = CLINIC.act(
                act -> CLINIC.bean(ReferralBookings.class).hold(act, referral, new UnitKey(MEDICINE, 2), true));
        CLINIC.act(act -> CLINIC.bean(Bookings.class).book(act, hold.unit(), hold.token(), Booker.STAFF));
        return true;
    }

    private static boolean cancel(Referral referral) {
        if (referral.bookingId().isEmpty()) {
            return false;
        }
        long booking = referral.bookingId().orElseThrow();
        CLINIC.act(act -> CLINIC.bean(Bookings.class).cancel(act, booking, Booker.STAFF, ""));
        return true;
    }

    private static boolean step(Referral referral, ReferralAction action) {
        Decision decision =
                action == ReferralAction.REJECT ? Decision.rejected(RejectionReason.INCOMPLETE, "") : Decision.PLAIN;
        CLINIC.act(act -> CLINIC.bean(Referrals.class)
                .step(act, referral.id(), referral.revision(), action, decision, Reader.CODE));
        return true;
    }
}
