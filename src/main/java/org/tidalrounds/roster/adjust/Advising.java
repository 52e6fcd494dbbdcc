package org.tidalrounds.roster.adjust;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tidalrounds.county.Doctor;
import org.tidalrounds.county.Facility;
import org.tidalrounds.county.Village;
import org.tidalrounds.language.Message;
import org.tidalrounds.planning.duty.Candidate;
import org.tidalrounds.planning.duty.DutyDoctor;
import org.tidalrounds.planning.duty.Refusal;
import org.tidalrounds.planning.duty.RefusedDoctor;
import org.tidalrounds.planning.duty.SeatChoice;
import org.tidalrounds.planning.duty.SeatChoices;
import org.tidalrounds.planning.duty.Work;
import org.tidalrounds.roster.RosterWork;
import org.tidalrounds.roster.store.RosterKey;

/** Says who could do a duty, who could not and why, and why it is done by whom it is. */
@Singleton
public final class Advising {
    private final Adjusting adjusting;
    private final Weighing weighing;
    private final SeatChoices choices;

    Advising(Adjusting adjusting, Weighing weighing, SeatChoices choices) {
        this.adjusting = adjusting;
        this.weighing = weighing;
        this.choices = choices;
    }

    /**
     * Every doctor for a duty.
     *
     * @param explained how many of the best come with their consequences, rule by rule
     */
    public SeatAdvice candidates(RosterKey key, String duty, int explained) {
        Desk desk = adjusting.desk(key);
        RosterWork work = work(desk, duty);
        Work planned = desk.staffing().findWork(work.id()).orElseThrow();
        SeatChoice choice = choices.of(desk.staffing(), planned, duty, explained);
        Map<String, Doctor> doctors = desk.county().doctorsById();
        List<SeatAdvice.Ranked> ranked = new ArrayList<>();
        for (Candidate candidate : choice.candidates()) {
            List<Consequence> consequences = candidate
                    .effect()
                    .map(effect -> Weighing.consequences(desk, effect))
                    .orElse(List.of());
            ranked.add(new SeatAdvice.Ranked(doctor(doctors, candidate.doctor()), candidate.score(), consequences));
        }
        List<SeatAdvice.Other> others = choice.refused().stream()
                .filter(refused -> refused.refusal() != Refusal.UNFIT || isNear(desk, work, refused, doctors))
                .map(refused -> other(desk, duty, refused, doctors))
                .toList();
        Optional<Doctor> current = desk.staffing().findDoctor(duty).map(doctor -> doctor(doctors, doctor));
        return new SeatAdvice(desk.revision(), duty, current, ranked, others);
    }

    /** Of the duty's facility, or of the township where it is. */
    private static boolean isNear(Desk desk, RosterWork work, RefusedDoctor refused, Map<String, Doctor> doctors) {
        String facility = doctor(doctors, refused.doctor()).facilityId();
        return facility.equals(work.placeId()) || township(desk, work.placeId()).equals(township(desk, facility));
    }

    private static String township(Desk desk, String placeId) {
        if (desk.places().get(placeId) instanceof Village village) {
            return village.townshipCode();
        }
        return desk.places().get(placeId) instanceof Facility facility ? facility.townshipCode() : "";
    }

    private static SeatAdvice.Other other(Desk desk, String duty, RefusedDoctor refused, Map<String, Doctor> doctors) {
        Doctor doctor = doctor(doctors, refused.doctor());
        RosterWork work = work(desk, duty);
        return switch (refused.refusal()) {
            case UNFIT ->
                new SeatAdvice.Other(
                        doctor,
                        "D3",
                        Message.of(
                                "adjust.lacks",
                                doctor.name(),
                                refused.missing().stream().map(Advising::said).collect(Collectors.joining(", "))));
            case AWAY ->
                new SeatAdvice.Other(
                        doctor,
                        "D4",
                        Message.of("adjust.away", doctor.name(), work.time().date()));
            case POSTED -> new SeatAdvice.Other(doctor, "D2", Message.of("adjust.posted", doctor.name()));
            case BUSY -> new SeatAdvice.Other(doctor, "D2", busy(desk, doctor, refused));
            case HOURS ->
                new SeatAdvice.Other(
                        doctor,
                        "D4",
                        Message.of(
                                "adjust.hours_used",
                                doctor.name(),
                                refused.doctor().weeklyMinutes() / 60));
            case REST -> new SeatAdvice.Other(doctor, "D4", Message.of("adjust.needs_rest", doctor.name()));
        };
    }

    /** A tag without what kind it is: {@code department:骨科} is 骨科. */
    private static String said(String tag) {
        return tag.substring(tag.indexOf(':') + 1);
    }

    private static Message busy(Desk desk, Doctor doctor, RefusedDoctor refused) {
        RosterWork other = refused.instead().flatMap(desk::findWorkOf).orElseThrow();
        return Message.of(
                "adjust.busy",
                doctor.name(),
                Message.word("adjust.kind." + other.kind().code()),
                desk.placeName(other.placeId()),
                other.time().start(),
                other.time().end());
    }

    private static Doctor doctor(Map<String, Doctor> doctors, DutyDoctor doctor) {
        return Objects.requireNonNull(doctors.get(doctor.id()), doctor.id());
    }

    private static RosterWork work(Desk desk, String duty) {
        return desk.findWorkOf(duty).orElseThrow(() -> Refusals.missing("adjust.no_duty", duty));
    }

    /** What it does for the roster that a duty's doctor does it, compared with leaving it open. */
    public Adjustment reasons(RosterKey key, String duty) {
        Desk desk = adjusting.desk(key);
        work(desk, duty);
        SeatState now = SeatState.of(desk.findSeat(duty).orElseThrow());
        SeatState open = new SeatState(Optional.empty(), now.pinned());
        Touches emptied = Touches.ofSeats(List.of(new SeatTouch(duty, now, open)));
        return weighing.weigh(desk.after(emptied, desk.revision()), desk, emptied.reversed(), "reasons");
    }
}
