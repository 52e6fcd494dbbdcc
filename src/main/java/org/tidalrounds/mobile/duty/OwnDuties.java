package org.tidalrounds.mobile.duty;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tidalrounds.clinic.unit.Act;
import org.tidalrounds.clinic.unit.Refusal;
import org.tidalrounds.county.Doctor;
import org.tidalrounds.county.store.CountyStore;
import org.tidalrounds.county.table.DoctorTable;
import org.tidalrounds.language.Message;
import org.tidalrounds.roster.Duty;
import org.tidalrounds.roster.store.DaySpan;
import org.tidalrounds.roster.store.DoctorDuties;
import org.tidalrounds.roster.store.DoctorDuties.Published;

/** What doctors do about their published duties: accept, decline, offer to colleagues, and take from them. */
@Singleton
public final class OwnDuties {
    private static final Pattern ID = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}\\.[^.]{1,40}\\..{1,80}");

    private final CountyStore counties;
    private final DutyNews news;

    OwnDuties(CountyStore counties, DutyNews news) {
        this.counties = counties;
        this.news = news;
    }

    /**
     * Accepts or declines.
     *
     * @return that the duty is not the doctor's any more, in words; empty if it is
     */
    public Optional<Message> answer(Act act, DutyAnswer answer) throws SQLException {
        Optional<Published> duty = find(act, answer.doctorId(), answer.duty());
        if (duty.isEmpty()) {
            return Optional.of(Message.of("mobile.duty_gone", answer.duty()));
        }
        if (DutyAnswer.save(act, answer, duty.get().duty().date())) {
            news.declined(act, answer, duty.get().duty());
        }
        return Optional.empty();
    }

    /** What came of offering: the offer, or why there is none. */
    public record Offered(long id, Optional<Message> obstacle) {}

    /** Offers a duty to colleagues; one that is offered already stays so. */
    public Offered offer(Act act, String doctorId, String dutyId, String reason) throws SQLException {
        Optional<Published> found = find(act, doctorId, dutyId);
        if (found.isEmpty()
                || hasBegun(act, found.get().duty().date(), found.get().duty().start())) {
            return new Offered(0, Optional.of(Message.of("mobile.duty_gone", dutyId)));
        }
        Duty duty = found.get().duty();
        long id = act.find(
                        "insert into swap_offers as s (county_id, doctor_id, duty_key, date, starts, ends, kind, place_id, reason, state,"
                                + " state_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'open', ?)"
                                + " on conflict (county_id, doctor_id, duty_key) where state in ('open', 'taken')"
                                + " do update set reason = s.reason returning swap_id",
                        row -> row.getLong(1),
                        act.countyId(),
                        doctorId,
                        dutyId,
                        duty.date(),
                        duty.start(),
                        duty.end(),
                        duty.kind().code(),
                        duty.placeId(),
                        reason,
                        act.now())
                .orElseThrow();
        return new Offered(id, Optional.empty());
    }

    /**
     * Takes a duty that a colleague offers; a coordinator publishes it.
     *
     * @return why it cannot be had, in words; empty if the doctor has it
     * @throws Refusal if there is no such offer, or it is the doctor's own
     */
    public Optional<Message> take(Act act, String doctorId, long swapId) throws SQLException {
        SwapOffer offer = get(act, swapId);
        if (offer.doctorId().equals(doctorId)) {
            throw Refusal.invalid("mobile.swap_own");
        }
        if (offer.takenBy().filter(doctorId::equals).isPresent()) {
            return Optional.empty();
        }
        if (hasBegun(act, offer.date(), offer.start())) {
            return Optional.of(Message.of("mobile.swap_begun", offer.date(), offer.start()));
        }
        Optional<Published> other = overlapping(act, doctorId, offer);
        if (other.isPresent()) {
            Duty duty = other.get().duty();
            return Optional.of(Message.of("mobile.swap_busy", duty.date(), duty.start(), duty.end()));
        }
        int taken = act.change(
                "update swap_offers set state = 'taken', taken_by = ?, state_at = ? where county_id = ? and swap_id = ?"
                        + " and state = 'open'",
                doctorId,
                act.now(),
                act.countyId(),
                swapId);
        if (taken == 0) {
            return Optional.of(tooLate(act, get(act, swapId)));
        }
        news.taken(act, offer, doctorId);
        return Optional.empty();
    }

    private static Optional<Published> overlapping(Act act, String doctorId, SwapOffer offer) throws SQLException {
        return DoctorDuties.list(act.connection(), act.countyId(), doctorId, new DaySpan(offer.date(), offer.date()))
                .stream()
                .filter(own -> own.duty().start().isBefore(offer.end())
                        && offer.start().isBefore(own.duty().end()))
                .findFirst();
    }

    /**
     * Takes an offer back.
     *
     * @return why it is too late, in words; empty if it was not
     */
    public Optional<Message> withdraw(Act act, String doctorId, long swapId) throws SQLException {
        SwapOffer offer = get(act, swapId);
        if (!offer.doctorId().equals(doctorId)) {
            throw Refusal.missing("mobile.no_swap", swapId);
        }
        int withdrawn = act.change(
                "update swap_offers set state = 'withdrawn', state_at = ? where county_id = ? and swap_id = ?"
                        + " and state in ('open', 'withdrawn')",
                act.now(),
                act.countyId(),
                swapId);
        return withdrawn == 1 ? Optional.empty() : Optional.of(tooLate(act, get(act, swapId)));
    }

    private static SwapOffer get(Act act, long swapId) throws SQLException {
        return SwapOffer.find(act, swapId).orElseThrow(() -> Refusal.missing("mobile.no_swap", swapId));
    }

    private Message tooLate(Act act, SwapOffer offer) {
        String taker = offer.takenBy()
                .flatMap(id -> counties.list(act.countyId(), DoctorTable.TABLE, List.of(id)).stream()
                        .findFirst())
                .map(Doctor::name)
                .orElse("");
        return taker.isEmpty()
                ? Message.of("mobile.swap_over", offer.date())
                : Message.of(
                        "mobile.swap_taken",
                        taker,
                        offer.stateAt().atZone(Act.ZONE).toLocalDate());
    }

    /** The published duty that an id stands for, if it is the doctor's. */
    private static Optional<Published> find(Act act, String doctorId, String dutyId) throws SQLException {
        LocalDate date = day(dutyId);
        return DoctorDuties.list(act.connection(), act.countyId(), doctorId, new DaySpan(date, date)).stream()
                .filter(duty -> duty.id().equals(dutyId))
                .findFirst();
    }

    private static LocalDate day(String dutyId) {
        try {
            if (ID.matcher(dutyId).matches()) {
                return LocalDate.parse(dutyId.substring(0, dutyId.indexOf('.')));
            }
        } catch (DateTimeParseException e) { // no such day
            throw Refusal.invalid("mobile.no_duty", dutyId);
        }
        throw Refusal.invalid("mobile.no_duty", dutyId);
    }

    private static boolean hasBegun(Act act, LocalDate date, LocalTime start) {
        return !LocalDateTime.of(date, start).atZone(Act.ZONE).toInstant().isAfter(act.at());
    }
}
