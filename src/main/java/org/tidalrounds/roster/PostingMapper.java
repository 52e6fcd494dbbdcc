package org.tidalrounds.roster;

import static org.tidalrounds.county.PolicyParameter.POSTING_CITY_EXPERTS;
import static org.tidalrounds.county.PolicyParameter.POSTING_CITY_EXPERT_PROFESSIONS;
import static org.tidalrounds.county.PolicyParameter.POSTING_COOL_DOWN_WEEKS;
import static org.tidalrounds.county.PolicyParameter.POSTING_HANDOVER_WORKDAYS;
import static org.tidalrounds.county.PolicyParameter.POSTING_HORIZON_MONTHS;
import static org.tidalrounds.county.PolicyParameter.POSTING_MAX_WEEKS;
import static org.tidalrounds.county.PolicyParameter.POSTING_MIN_TITLE;
import static org.tidalrounds.county.PolicyParameter.POSTING_MIN_WEEKS;
import static org.tidalrounds.county.PolicyParameter.POSTING_SEATS;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tidalrounds.county.Coded;
import org.tidalrounds.county.County;
import org.tidalrounds.county.Doctor;
import org.tidalrounds.county.Employment;
import org.tidalrounds.county.Facility;
import org.tidalrounds.county.Policy;
import org.tidalrounds.county.Title;
import org.tidalrounds.language.Message;
import org.tidalrounds.planning.posting.Candidate;
import org.tidalrounds.planning.posting.CityExperts;
import org.tidalrounds.planning.posting.PostingGap;
import org.tidalrounds.planning.posting.PostingOutcome;
import org.tidalrounds.planning.posting.PostingPolicy;
import org.tidalrounds.planning.posting.PostingProblem;

/** Turns a county into the question whom to post where from a day on, and the answer back into postings. */
public final class PostingMapper {
    private final County county;
    private final LocalDate from;
    private final PostingRecord record;
    private final PostingProblem problem;
    private final PostingCandidates doctors;
    private final List<Message> warnings = new ArrayList<>();

    public PostingMapper(County county, LocalDate from) {
        this(county, from, List.of());
    }

    /**
     * @param kept postings that stay as they are, besides those on record
     */
    public PostingMapper(County county, LocalDate from, List<PlannedPosting> kept) {
        this.county = county;
        this.from = from;
        PostingPolicy numbers = numbers(county.policy(), from);
        Title minTitle = minTitle();
        this.record =
                new PostingRecord(county, county.policy().integer(POSTING_SEATS, from), numbers.handoverDays(), kept);
        PostingAbsences absences = new PostingAbsences(county, from);
        PostingSeats seats = new PostingSeats(county, from, record, minTitle);
        this.doctors = new PostingCandidates(county, from, record, absences, minTitle, seats::hardshipPercent);
        List<Candidate> candidates = doctors.candidates();
        List<Doctor> experts = cityExperts();
        this.problem = new PostingProblem(
                from,
                numbers,
                seats.seats(),
                candidates,
                PostingDepartments.of(county, from, record),
                new CityExperts(county.policy().integer(POSTING_CITY_EXPERTS, from), experts.size()));
        PostingWarnings words = new PostingWarnings(county, from, numbers.horizonDays());
        warnings.addAll(record.warnings());
        warnings.addAll(doctors.warnings());
        warnings.addAll(words.ofRunning(record.notEndedBefore(from), absences, minTitle));
        warnings.addAll(words.ofCandidates(candidates));
        warnings.addAll(words.ofCityExperts(
                experts, county.policy().list(POSTING_CITY_EXPERT_PROFESSIONS, from, String::strip)));
    }

    private static PostingPolicy numbers(Policy policy, LocalDate from) {
        LocalDate until = from.plusMonths(policy.integer(POSTING_HORIZON_MONTHS, from));
        // Seven days in a row hold five working days, wherever they begin; legal holidays are not looked at.
        int handoverDays = 7 * ((policy.integer(POSTING_HANDOVER_WORKDAYS, from) + 4) / 5);
        return new PostingPolicy(
                Math.toIntExact(ChronoUnit.DAYS.between(from, until)),
                policy.integer(POSTING_MIN_WEEKS, from),
                policy.integer(POSTING_MAX_WEEKS, from),
                handoverDays,
                7 * policy.integer(POSTING_COOL_DOWN_WEEKS, from));
    }

    private Title minTitle() {
        return Coded.of(Title.values(), county.policy().text(POSTING_MIN_TITLE, from));
    }

    private List<Doctor> cityExperts() {
        return county.doctors().stream()
                .filter(doctor -> doctor.employment() == Employment.CITY_EXPERT)
                .toList();
    }

    public PostingProblem problem() {
        return problem;
    }

    PostingCandidates doctors() {
        return doctors;
    }

    /** What in the data keeps postings from being planned well. */
    public List<Message> warnings() {
        return List.copyOf(warnings);
    }

    /** Running, published and hand-made postings as they are, and the planned ones, by centre, seat and time. */
    public List<PlannedPosting> postings(PostingOutcome outcome) {
        List<PlannedPosting> postings = new ArrayList<>();
        record.notEndedBefore(from).stream()
                .filter(pinned -> !pinned.centre().kind().isHospital())
                .map(pinned -> new PlannedPosting(
                        pinned.centre().id(),
                        pinned.seat(),
                        pinned.doctor().id(),
                        pinned.term().from(),
                        pinned.term().to(),
                        pinned.source()))
                .forEach(postings::add);
        PostingDays days = new PostingDays(from);
        outcome.placements().stream()
                .map(placement -> new PlannedPosting(
                        placement.centreId(),
                        placement.seat(),
                        placement.doctorId(),
                        days.date(placement.days().from()),
                        days.date(placement.days().until() - 1),
                        PlannedPosting.Source.PLANNED))
                .forEach(postings::add);
        postings.sort(Comparator.comparing(PlannedPosting::facilityId)
                .thenComparing(PlannedPosting::seat)
                .thenComparing(PlannedPosting::from));
        return postings;
    }

    /** Each stretch of days without a posted doctor, and too few city experts. */
    public List<OpenDemand> open(PostingOutcome outcome) {
        List<OpenDemand> open = new ArrayList<>(open(outcome.gaps(), from));
        CityExperts experts = problem.cityExperts();
        if (experts.missing() > 0) {
            open.add(new OpenDemand(
                    "posting",
                    "",
                    from,
                    leadingHospital(),
                    "P6",
                    Message.of("posting.open.city_experts", experts.resident(), experts.required())));
        }
        return open;
    }

    /** A demand for each gap, on its first day. */
    static List<OpenDemand> open(List<PostingGap> gaps, LocalDate from) {
        PostingDays days = new PostingDays(from);
        return gaps.stream()
                .map(gap ->
                        new OpenDemand("posting", "", days.date(gap.days().from()), gap.centreId(), "P1", gap.reason()))
                .toList();
    }

    private String leadingHospital() {
        return county.facilities().stream()
                .filter(facility -> facility.kind().isHospital())
                .map(Facility::id)
                .findFirst()
                .orElse("");
    }
}
