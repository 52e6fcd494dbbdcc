package org.tidalrounds.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tidalrounds.county.County;
import org.tidalrounds.county.Doctor;
import org.tidalrounds.county.Facility;
import org.tidalrounds.county.Leave;
import org.tidalrounds.county.Title;
import org.tidalrounds.language.Message;
import org.tidalrounds.planning.posting.Candidate;
import org.tidalrounds.planning.posting.DaySpan;

/** What a coordinator should know about the data before trusting the postings planned from it. */
final class PostingWarnings {
    private final County county;
    private final LocalDate from;
    private final int horizonDays;

    PostingWarnings(County county, LocalDate from, int horizonDays) {
        this.county = county;
        this.from = from;
        this.horizonDays = horizonDays;
    }

    /** Running postings that a leave interrupts, or that do not count by the doctor's title. */
    List<Message> ofRunning(List<PinnedPosting> running, PostingAbsences absences, Title minTitle) {
        List<Message> warnings = new ArrayList<>();
        for (PinnedPosting posting : running) {
            Doctor doctor = posting.doctor();
            Facility centre = posting.centre();
            if (!doctor.title().atLeast(minTitle)) {
                warnings.add(Message.of(
                        "posting.warn.title", doctor.name(), doctor.title().code(), centre.name()));
            }
            for (Leave leave : absences.recorded(doctor)) {
                if (overlap(leave, posting)) {
                    warnings.add(Message.of(
                            "posting.warn.away", doctor.name(), centre.name(), leave.kind(), leave.from(), leave.to()));
                }
            }
        }
        return warnings;
    }

    private boolean overlap(Leave leave, PinnedPosting posting) {
        return !leave.to().isBefore(posting.term().from())
                && !leave.from().isAfter(posting.term().to())
                && !leave.to().isBefore(from);
    }

    /** Candidates who can never go, and departments that a single doctor holds up. */
    List<Message> ofCandidates(List<Candidate> candidates) {
        List<Message> warnings = new ArrayList<>();
        if (candidates.isEmpty()) {
            warnings.add(Message.of("posting.warn.no_candidates"));
        }
        Map<String, Doctor> doctors = county.doctorsById();
        DaySpan horizon = new DaySpan(0, horizonDays);
        for (Candidate candidate : candidates) {
            if (candidate.absentDays(horizon) >= horizonDays) {
                warnings.add(Message.of("posting.warn.absent", name(doctors, candidate)));
            }
        }
        Map<String, Long> staff = PostingDepartments.staff(county);
        for (Candidate candidate : candidates) {
            if (staff.getOrDefault(candidate.departmentId(), 0L) == 1) {
                warnings.add(Message.of("posting.warn.only_doctor", name(doctors, candidate), candidate.specialty()));
            }
        }
        return warnings;
    }

    private static String name(Map<String, Doctor> doctors, Candidate candidate) {
        Doctor doctor = doctors.get(candidate.id());
        return doctor == null ? candidate.id() : doctor.name();
    }

    /** P6: professions that no city expert brings. */
    List<Message> ofCityExperts(List<Doctor> experts, List<String> professions) {
        Set<String> specialties = experts.stream().map(Doctor::specialty).collect(Collectors.toSet());
        List<Message> warnings = new ArrayList<>();
        for (String profession : professions) {
            if (specialties.stream().noneMatch(specialty -> specialty.contains(profession))) {
                warnings.add(Message.of("posting.warn.no_city_expert", profession));
            }
        }
        boolean clinical =
                specialties.stream().anyMatch(specialty -> professions.stream().noneMatch(specialty::contains));
        if (!clinical) {
            warnings.add(Message.of("posting.warn.no_clinical_city_expert"));
        }
        return warnings;
    }
}
