package org.tidalrounds.roster.api;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tidalrounds.county.Doctor;
import org.tidalrounds.county.Facility;
import org.tidalrounds.county.Policy;
import org.tidalrounds.county.PolicyParameter;
import org.tidalrounds.county.Title;
import org.tidalrounds.language.Language;
import org.tidalrounds.roster.OpenDemand;
import org.tidalrounds.roster.PlannedPosting;
import org.tidalrounds.roster.api.PostingsView.GapView;
import org.tidalrounds.roster.api.PostingsView.SeatView;
import org.tidalrounds.roster.api.PostingsView.TermView;
import org.tidalrounds.roster.store.DaySpan;

/** Puts postings in lines, one a seat, with the gaps between them. */
final class SeatLines {
    private final DaySpan year;
    private final int seatsPerCentre;
    private final Title minTitle;
    private final Map<String, Doctor> doctors;
    private final List<OpenDemand> open;
    private final Language language;

    /**
     * @param year the days planned
     * @param open demands for a posted doctor
     */
    SeatLines(Policy policy, DaySpan year, List<Doctor> doctors, List<OpenDemand> open, Language language) {
        this.year = year;
        this.seatsPerCentre = policy.integer(PolicyParameter.POSTING_SEATS, year.from());
        this.minTitle = minTitle(policy.text(PolicyParameter.POSTING_MIN_TITLE, year.from()));
        this.doctors = doctors.stream().collect(Collectors.toMap(Doctor::id, Function.identity()));
        this.open = open;
        this.language = language;
    }

    /** As the planner does: an unknown title counts as attending. */
    private static Title minTitle(String code) {
        return Arrays.stream(Title.values())
                .filter(title -> title.code().equals(code))
                .findFirst()
                .orElse(Title.ATTENDING);
    }

    /** A posting and its number within the roster. */
    private record Numbered(int number, PlannedPosting posting) {
        String centre() {
            return posting.facilityId();
        }

        int seat() {
            return posting.seat();
        }
    }

    /** @param byNumber the roster's postings */
    List<SeatView> of(List<Facility> facilities, Map<Integer, PlannedPosting> byNumber) {
        List<Numbered> postings = byNumber.entrySet().stream()
                .map(entry -> new Numbered(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(one -> one.posting().from()))
                .toList();
        return facilities.stream()
                .filter(facility -> !facility.kind().isHospital())
                .flatMap(centre -> lines(
                        centre,
                        postings.stream()
                                .filter(posting -> posting.centre().equals(centre.id()))
                                .toList()))
                .toList();
    }

    /** The seats the policy asks for, and any beyond them that somebody holds. */
    private Stream<SeatView> lines(Facility centre, List<Numbered> postings) {
        int seats = Math.max(
                seatsPerCentre, postings.stream().mapToInt(Numbered::seat).max().orElse(0));
        return IntStream.rangeClosed(1, seats)
                .mapToObj(seat -> line(
                        centre,
                        seat,
                        postings.stream()
                                .filter(posting -> posting.seat() == seat)
                                .toList()));
    }

    private SeatView line(Facility centre, int seat, List<Numbered> terms) {
        List<PlannedPosting> filling =
                terms.stream().map(Numbered::posting).filter(this::fills).toList();
        List<DaySpan> gaps = seat <= seatsPerCentre ? SeatGaps.of(filling, year) : List.of();
        return new SeatView(
                centre.id(),
                centre.name(),
                centre.townshipCode(),
                centre.townshipName(),
                seat,
                terms.stream()
                        .map(term -> TermView.of(
                                term.number(), term.posting(), doctor(term.posting()), fills(term.posting())))
                        .toList(),
                gaps.stream()
                        .map(gap -> new GapView(gap.from(), gap.to(), reason(centre, gap)))
                        .toList());
    }

    private boolean fills(PlannedPosting posting) {
        return doctor(posting).title().atLeast(minTitle);
    }

    private Doctor doctor(PlannedPosting posting) {
        return Objects.requireNonNull(doctors.get(posting.doctorId()), posting.doctorId());
    }

    private String reason(Facility centre, DaySpan gap) {
        return open.stream()
                .filter(demand -> demand.placeId().equals(centre.id()))
                .filter(demand ->
                        !demand.date().isBefore(gap.from()) && !demand.date().isAfter(gap.to()))
                .map(demand -> language.say(demand.reason()))
                .findFirst()
                .orElse("");
    }
}
