package org.tidalrounds.clinic.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tidalrounds.clinic.TestClinic.MEDICINE;
import static org.tidalrounds.clinic.TestClinic.RELEASE;
import static org.tidalrounds.clinic.TestClinic.SUNDAY;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeTry;
import org.tidalrounds.clinic.TestClinic;
import org.tidalrounds.clinic.unit.OfferKind;
import org.tidalrounds.clinic.unit.Refusal;
import org.tidalrounds.clinic.unit.UnitKey;

/** Any sequence of steps leaves a reserved slot as a model of a few lines says. */
class SlotModelIT {
    private static final UnitKey RESERVED = new UnitKey(MEDICINE, 2);

    private static final TestClinic CLINIC = TestClinic.open();

    @AfterContainer
    static void close() {
        CLINIC.close();
    }

    @BeforeTry
    void reset() {
        CLINIC.reset();
    }

    enum Step {
        HOLD_WITH_REFERRAL,
        HOLD_WITHOUT,
        BOOK,
        GIVE_BACK,
        CANCEL,
        WAIT_SIX_MINUTES,
        EXPIRE,
        PASS_THE_RELEASE,
        RELEASE
    }

    /** What a slot ought to be. */
    private static final class Model {
        private String state = "free";
        private boolean isReleased;
        private Instant now = SUNDAY;
        private Instant holdEnds = Instant.MAX;
        private Optional<Hold> hold = Optional.empty();
        private Optional<Booking> booking = Optional.empty();

        boolean isDue() {
            return !now.isBefore(RELEASE);
        }

        boolean isFree() {
            return state.equals("free") || state.equals("held") && !now.isBefore(holdEnds);
        }
    }

    @Property(tries = 60, shrinking = ShrinkingMode.BOUNDED)
    void theSlotFollowsItsModel(@ForAll @Size(min = 1, max = 25) List<Step> steps) {
        Model model = new Model();
        for (Step step : steps) {
            take(step, model);
            assertThat(CLINIC.texts("select state || ' ' || pool from units where offer_id = '" + MEDICINE
                            + "' and number = 2"))
                    .as("%s of %s", step, steps)
                    .containsExactly(model.state + (model.isReleased ? " open" : " reserve"));
        }
    }

    private static void take(Step step, Model model) {
        switch (step) {
            case HOLD_WITH_REFERRAL -> hold(model, true);
            case HOLD_WITHOUT -> hold(model, false);
            case BOOK -> book(model);
            case GIVE_BACK -> giveBack(model);
            case CANCEL -> cancel(model);
            case WAIT_SIX_MINUTES -> at(model, model.now.plusSeconds(360));
            case EXPIRE -> expire(model);
            case PASS_THE_RELEASE -> at(model, model.isDue() ? model.now : RELEASE);
            case RELEASE -> release(model);
        }
    }

    private static void at(Model model, Instant moment) {
        model.now = moment;
        CLINIC.at(moment);
    }

    private static void hold(Model model, boolean isReferred) {
        String resident = isReferred ? "P1" : "P2";
        Optional<Long> referral = isReferred ? Optional.of(CLINIC.referral(resident, "内科")) : Optional.empty();
        Claim claim = new Claim(resident, referral, referral.map(id -> "内科"), OfferKind.SESSION, false);
        Optional<Hold> hold = tried(() -> CLINIC.act(act -> Holds.hold(act, RESERVED, claim)));
        boolean isAllowed = model.isFree() && (isReferred || model.isReleased || model.isDue());
        assertThat(hold.isPresent()).isEqualTo(isAllowed);
        if (isAllowed) {
            model.isReleased |= model.isDue();
            model.state = "held";
            model.hold = hold;
            model.holdEnds = model.now.plusSeconds(300);
        }
    }

    private static void book(Model model) {
        if (model.hold.isEmpty()) {
            return;
        }
        Hold held = model.hold.get();
        Optional<Booking> booking = tried(() ->
                CLINIC.act(act -> CLINIC.bean(Bookings.class).book(act, held.unit(), held.token(), Booker.STAFF)));
        boolean isAllowed = model.state.equals("held") && model.now.isBefore(model.holdEnds);
        assertThat(booking.isPresent()).isEqualTo(isAllowed);
        if (isAllowed) {
            model.state = "booked";
            model.booking = booking;
        }
    }

    private static void giveBack(Model model) {
        if (model.hold.isPresent()) {
            CLINIC.act(act -> {
                Holds.giveBack(act, RESERVED, model.hold.get().token());
                return true;
            });
            model.state = model.state.equals("held") ? "free" : model.state;
        }
    }

    private static void cancel(Model model) {
        if (model.booking.isEmpty()) {
            return;
        }
        long id = model.booking.get().id();
        Optional<Booking> cancelled =
                tried(() -> CLINIC.act(act -> CLINIC.bean(Bookings.class).cancel(act, id, Booker.STAFF, "")));
        assertThat(cancelled.isPresent()).isEqualTo(model.state.equals("booked"));
        if (cancelled.isPresent()) {
            model.state = "free";
            // A used slot stays of the reserve at the release, and is open to all once it is freed after it.
            model.isReleased |= model.isDue()
                    && !CLINIC.texts("select '' from offers where released_at is not null and offer_id = '" + MEDICINE
                                    + "'")
                            .isEmpty();
            model.booking = Optional.empty();
        }
    }

    private static void expire(Model model) {
        CLINIC.act(Expiry::expireDue);
        if (model.state.equals("held") && !model.now.isBefore(model.holdEnds)) {
            model.state = "free";
        }
    }

    private static void release(Model model) {
        CLINIC.act(Release::releaseDue);
        model.isReleased |= model.isDue() && !model.state.equals("booked");
    }

    private static <T> Optional<T> tried(Supplier<T> work) {
        try {
            return Optional.of(work.get());
        } catch (Refusal e) {
            return Optional.empty();
        }
    }
}
