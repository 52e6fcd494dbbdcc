package org.tidalrounds.roster;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Works as plans of tests keep them: what runs and sessions of the same plan say of doctors. */
public final class SmallWorks {
    private SmallWorks() {}

    /** The crew of a run: a lead and a member, staffed as the run says. */
    public static RosterWork of(Run run) {
        List<RosterSeat> seats = List.of(
                seat(run, 0, "lead", List.of(DutyTags.TOURS, DutyTags.LICENSED)),
                seat(run, 1, "member", List.of(DutyTags.TOURS)));
        List<String> villages = run.visits().stream().map(Visit::villageCode).toList();
        WorkTime time = new WorkTime(run.date(), run.leaveBase(), run.backBase());
        return work(run.id(), DutyKind.RUN, run.id(), run.baseFacilityId(), time, villages, seats);
    }

    private static RosterSeat seat(Run run, int number, String role, List<String> tags) {
        List<String> crew = run.crewDoctorIds();
        return new RosterSeat(
                new SeatAsk(role, role, tags, 1, 0),
                number < crew.size() ? Optional.of(crew.get(number)) : Optional.empty(),
                false);
    }

    /** The only seat of a session. */
    public static RosterWork of(ClinicSession session) {
        RosterSeat seat = new RosterSeat(
                new SeatAsk(session.department(), session.department(), List.of(), 1, 0),
                Optional.of(session.doctorId()).filter(doctor -> !doctor.isEmpty()),
                false);
        WorkTime time = new WorkTime(session.date(), LocalTime.of(8, 0), LocalTime.of(12, 0));
        return work(
                session.id(),
                DutyKind.CLINIC_SESSION,
                session.id(),
                session.facilityId(),
                time,
                List.of(),
                List.of(seat));
    }

    /** A shift at a scenic village from 8 to 16. */
    static RosterWork tidal(String id, LocalDate date, String village, String doctorId) {
        RosterSeat seat =
                new RosterSeat(new SeatAsk("general", "general", List.of(), 1, 1), Optional.of(doctorId), false);
        WorkTime time = new WorkTime(date, LocalTime.of(8, 0), LocalTime.of(16, 0));
        return work(id, DutyKind.TIDAL, village, village, time, List.of(), List.of(seat));
    }

    private static RosterWork work(
            String id,
            DutyKind kind,
            String ref,
            String place,
            WorkTime time,
            List<String> villages,
            List<RosterSeat> seats) {
        WorkDemand demand = new WorkDemand(kind.code(), "", List.of(), true, List.of(place), "", villages, List.of());
        return new RosterWork(id, kind, ref, place, time, demand, seats, false);
    }

    static List<RosterWork> of(List<Run> runs, List<ClinicSession> sessions) {
        List<RosterWork> works = new ArrayList<>();
        runs.forEach(run -> works.add(of(run)));
        sessions.forEach(session -> works.add(of(session)));
        return works;
    }
}
