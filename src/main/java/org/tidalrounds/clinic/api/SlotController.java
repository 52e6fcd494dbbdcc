package org.tidalrounds.clinic.api;

import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tidalrounds.access.Caller;
import org.tidalrounds.access.Role;
import org.tidalrounds.clinic.booking.Claim;
import org.tidalrounds.clinic.booking.FreeUnit;
import org.tidalrounds.clinic.booking.Holds;
import org.tidalrounds.clinic.ledger.UnitHistory;
import org.tidalrounds.clinic.request.RepeatableRequests;
import org.tidalrounds.clinic.unit.Acts;
import org.tidalrounds.clinic.unit.GivenDays;
import org.tidalrounds.clinic.unit.OfferKind;
import org.tidalrounds.clinic.unit.Refusal;
import org.tidalrounds.clinic.unit.UnitKey;

/** Slots, beds and examinations that can be booked, and their history. */
@Controller("/api/counties/{county}/slots")
@ExecuteOn(TaskExecutors.BLOCKING)
final class SlotController {
    private static final int MOST_DAYS = 62;

    private final Acts acts;
    private final RepeatableRequests requests;

    SlotController(Acts acts, RepeatableRequests requests) {
        this.acts = acts;
        this.requests = requests;
    }

    /**
     * Free units of a department, those of the reserve first.
     *
     * @param department as the county names it
     * @param kind session, bed or exam
     * @param from the first day
     * @param to the last day, at most 62 later
     */
    @Get
    @Secured({Role.RESIDENT, Role.DOCTOR, Role.COORDINATOR, Role.TOWNSHIP_LEAD})
    List<SlotView> list(
            String county,
            @QueryValue String department,
            @QueryValue(defaultValue = "session") String kind,
            @QueryValue LocalDate from,
            @QueryValue LocalDate to) {
        GivenDays.requireSpan(from, to, MOST_DAYS);
        return acts.read(county, act -> FreeUnit.list(act, department, kind(kind), from, to)).stream()
                .map(SlotView::of)
                .toList();
    }

    private static OfferKind kind(String code) {
        try {
            return OfferKind.of(code);
        } catch (IllegalArgumentException e) {
            throw Refusal.invalid("clinic.no_kind", code);
        }
    }

    /**
     * Holds a slot for five minutes without a referral, for the caller himself or, by staff, for a resident. With a referral:
     * {@code POST …/referrals/{referral}/holds}.
     */
    @Post("/{slot}/holds")
    @Status(HttpStatus.CREATED)
    @Secured({Role.RESIDENT, Role.DOCTOR, Role.COORDINATOR})
    HoldView hold(
            String county,
            String slot,
            @Header("Idempotency-Key") @Nullable String key,
            @Body OrdinaryHold body,
            Caller caller) {
        UnitKey unit = UnitKey.of(slot);
        boolean bySelf = !Callers.isStaff(caller);
        String resident = bySelf ? Callers.residentId(caller) : body.resident();
        Optional<Long> instead = Optional.ofNullable(body.instead());
        return requests.once(
                Callers.sender(caller),
                key,
                List.of("hold", slot, resident, instead.orElse(0L)),
                Argument.of(HoldView.class),
                act -> HoldView.of(Holds.hold(act, unit, Claim.ordinary(resident, bySelf), instead)));
    }

    /** Gives a held slot back before its time is over. */
    @Delete("/{slot}/hold")
    @Secured({Role.RESIDENT, Role.DOCTOR, Role.COORDINATOR})
    @Status(HttpStatus.NO_CONTENT)
    void giveBack(String county, String slot, @Header("Hold-Token") String token, Caller caller) {
        acts.write(county, caller.accountId(), act -> {
            Holds.giveBack(act, UnitKey.of(slot), token);
            return true;
        });
    }

    /**
     * Everything that happened to a slot, or how it stood at a moment: who held it, under which rule.
     *
     * @param at the moment; all of them, if it is left out
     */
    @Get("/{slot}/history")
    @Secured({Role.COORDINATOR, Role.ADMINISTRATOR})
    List<MomentView> history(String county, String slot, @QueryValue @Nullable Instant at) {
        UnitKey unit = UnitKey.of(slot);
        List<MomentView> moments = acts
                .read(
                        county,
                        act -> at == null
                                ? UnitHistory.list(act, unit)
                                : UnitHistory.find(act, unit, GivenDays.of(at)).stream()
                                        .toList())
                .stream()
                .map(MomentView::of)
                .toList();
        if (moments.isEmpty()) {
            throw Refusal.missing("clinic.no_slot", slot);
        }
        return moments;
    }
}
