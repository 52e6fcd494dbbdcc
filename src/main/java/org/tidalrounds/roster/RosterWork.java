package org.tidalrounds.roster;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Something to be staffed, with its seats, staffed or open: what duties, crews and doctors of sessions are read from.
 *
 * @param id stable over drafts of a roster
 * @param ref the run, village, visiting clinic, session or activity it belongs to
 * @param byHand whether a coordinator added it
 */
public record RosterWork(
        String id,
        DutyKind kind,
        String ref,
        String placeId,
        WorkTime time,
        WorkDemand demand,
        List<RosterSeat> seats,
        boolean byHand) {

    /** The same with other seats. */
    public RosterWork withSeats(List<RosterSeat> others) {
        return new RosterWork(id, kind, ref, placeId, time, demand, others, byHand);
    }

    /** The id of the duty on a seat, counted from 0. */
    public String dutyId(int seat) {
        return id + "." + (seat + 1);
    }

    /** Who does it, the first seat first; nobody of a run without a lead goes out (D3). */
    public List<String> staff() {
        if (!goesOut()) {
            return List.of();
        }
        return seats.stream()
                .map(RosterSeat::doctorId)
                .flatMap(Optional::stream)
                .toList();
    }

    private boolean goesOut() {
        return kind != DutyKind.RUN || seats.get(0).doctorId().isPresent();
    }

    /** A duty for each seat whose doctor has something to do. */
    Stream<Duty> duties() {
        if (!goesOut()) {
            return Stream.empty();
        }
        return IntStream.range(0, seats.size())
                .boxed()
                .flatMap(number -> seats.get(number).doctorId().map(doctor -> duty(number, doctor)).stream());
    }

    private Duty duty(int number, String doctorId) {
        return new Duty(
                dutyId(number),
                time.date(),
                time.start(),
                time.end(),
                kind,
                placeId,
                doctorId,
                seats.get(number).ask().role(),
                ref);
    }
}
