package org.tidalrounds.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tidalrounds.county.County;
import org.tidalrounds.county.Doctor;
import org.tidalrounds.county.Facility;
import org.tidalrounds.county.PostingTerm;
import org.tidalrounds.language.Message;
import org.tidalrounds.roster.PlannedPosting.Source;

/**
 * The county's recorded postings in order of their start, each with a seat, and after them those that a plan must keep; what makes
 * no sense is left out and named.
 */
final class PostingRecord {
    private final County county;
    private final int seatsPerCentre;
    private final int handoverDays;
    private final List<PinnedPosting> postings = new ArrayList<>();
    private final List<Message> warnings = new ArrayList<>();

    PostingRecord(County county, int seatsPerCentre, int handoverDays, List<PlannedPosting> kept) {
        this.county = county;
        this.seatsPerCentre = seatsPerCentre;
        this.handoverDays = handoverDays;
        read();
        keep(kept);
        warnOfDoctorsInTwoPlaces();
    }

    List<PinnedPosting> postings() {
        return postings;
    }

    /** Those that cover this day or a later one. */
    List<PinnedPosting> notEndedBefore(LocalDate day) {
        return postings.stream()
                .filter(posting -> !posting.term().to().isBefore(day))
                .toList();
    }

    List<Message> warnings() {
        return warnings;
    }

    private void read() {
        Map<String, Doctor> doctors = county.doctorsById();
        Map<String, Facility> facilities = county.facilitiesById();
        Map<String, LocalDate[]> seatEnds = new HashMap<>();
        for (PostingTerm term : sorted(county.postingHistory())) {
            Doctor doctor = doctors.get(term.doctorId());
            Facility centre = facilities.get(term.facilityId());
            if (doctor == null || centre == null || term.to().isBefore(term.from())) {
                warnings.add(Message.of(
                        "posting.warn.record_skipped", term.doctorId(), term.facilityId(), term.from(), term.to()));
                continue;
            }
            LocalDate[] ends = seatEnds.computeIfAbsent(centre.id(), id -> new LocalDate[seatsPerCentre]);
            postings.add(new PinnedPosting(doctor, centre, takeSeat(ends, term, doctor, centre), term, Source.RUNNING));
        }
    }

    /** What is on record as well is kept as recorded. */
    private void keep(List<PlannedPosting> kept) {
        Map<String, Doctor> doctors = county.doctorsById();
        Map<String, Facility> facilities = county.facilitiesById();
        for (PlannedPosting posting : kept) {
            Doctor doctor = doctors.get(posting.doctorId());
            Facility centre = facilities.get(posting.facilityId());
            if (doctor != null && centre != null && !isRecorded(posting)) {
                PostingTerm term =
                        new PostingTerm(posting.doctorId(), posting.facilityId(), posting.from(), posting.to());
                postings.add(new PinnedPosting(doctor, centre, posting.seat(), term, posting.source()));
            }
        }
    }

    private boolean isRecorded(PlannedPosting posting) {
        return county.postingHistory().stream()
                .filter(term -> term.doctorId().equals(posting.doctorId()))
                .filter(term -> term.facilityId().equals(posting.facilityId()))
                .anyMatch(term -> posting.overlaps(term.from(), term.to()));
    }

    private static List<PostingTerm> sorted(List<PostingTerm> terms) {
        return terms.stream()
                .sorted(Comparator.comparing(PostingTerm::from)
                        .thenComparing(PostingTerm::to)
                        .thenComparing(PostingTerm::doctorId))
                .toList();
    }

    /** The seat that has been free for longest; a longer overlap there than a handover is worth a warning. */
    private int takeSeat(LocalDate[] ends, PostingTerm term, Doctor doctor, Facility centre) {
        int seat = 0;
        for (int other = 1; other < ends.length; other++) {
            seat = end(ends, other).isBefore(end(ends, seat)) ? other : seat;
        }
        if (end(ends, seat).isAfter(term.from().plusDays(handoverDays))) {
            warnings.add(Message.of(
                    "posting.warn.centre_overlap", centre.name(), doctor.name(), term.from(), end(ends, seat)));
        }
        if (end(ends, seat).isBefore(term.to())) {
            ends[seat] = term.to();
        }
        return seat + 1;
    }

    private static LocalDate end(LocalDate[] ends, int seat) {
        return ends[seat] == null ? LocalDate.MIN : ends[seat];
    }

    private void warnOfDoctorsInTwoPlaces() {
        Map<String, PinnedPosting> last = new HashMap<>();
        for (PinnedPosting posting : postings) {
            PinnedPosting before = last.get(posting.doctor().id());
            if (before != null && !before.term().to().isBefore(posting.term().from())) {
                warnings.add(Message.of(
                        "posting.warn.doctor_overlap",
                        posting.doctor().name(),
                        before.centre().name(),
                        posting.centre().name(),
                        posting.term().from()));
            }
            if (before == null || before.term().to().isBefore(posting.term().to())) {
                last.put(posting.doctor().id(), posting);
            }
        }
    }
}
