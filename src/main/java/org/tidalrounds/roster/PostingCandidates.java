package org.tidalrounds.roster;

import static org.tidalrounds.county.PolicyParameter.POSTING_FAIRNESS_YEARS;
import static org.tidalrounds.county.PolicyParameter.POSTING_MAX_WEEKS;
import static org.tidalrounds.county.PolicyParameter.POSTING_SILVER_AGE_WEEKS;
import static org.tidalrounds.county.PolicyParameter.RETIREMENT_AGE_FEMALE;
import static org.tidalrounds.county.PolicyParameter.RETIREMENT_AGE_MALE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tidalrounds.county.County;
import org.tidalrounds.county.Doctor;
import org.tidalrounds.county.Employment;
import org.tidalrounds.county.Facility;
import org.tidalrounds.county.Policy;
import org.tidalrounds.county.Team;
import org.tidalrounds.county.Title;
import org.tidalrounds.language.Message;
import org.tidalrounds.planning.posting.Candidate;
import org.tidalrounds.planning.posting.DaySpan;

/**
 * The county doctors who may be posted: of a hospital, marked as postable, of the title asked for, staff before retirement or
 * silver-age; the city's experts stay where the city sends them.
 */
final class PostingCandidates {
    private final County county;
    private final LocalDate from;
    private final PostingDays days;
    private final PostingRecord record;
    private final PostingAbsences absences;
    private final Title minTitle;
    private final ToIntFunction<Facility> hardshipPercent;
    private final List<Message> warnings = new ArrayList<>();

    PostingCandidates(
            County county,
            LocalDate from,
            PostingRecord record,
            PostingAbsences absences,
            Title minTitle,
            ToIntFunction<Facility> hardshipPercent) {
        this.county = county;
        this.from = from;
        this.days = new PostingDays(from);
        this.record = record;
        this.absences = absences;
        this.minTitle = minTitle;
        this.hardshipPercent = hardshipPercent;
    }

    List<Candidate> candidates() {
        Map<String, Facility> facilities = county.facilitiesById();
        Map<String, String> teamCentres = teamCentres();
        List<Candidate> candidates = new ArrayList<>();
        for (Doctor doctor : county.doctors()) {
            Facility facility = facilities.get(doctor.facilityId());
            if (facility == null
                    || !facility.kind().isHospital()
                    || findBar(doctor).isPresent()) {
                continue;
            }
            if (isRetired(doctor)) {
                warnings.add(Message.of(
                        "posting.warn.retired",
                        doctor.name(),
                        doctor.id(),
                        String.valueOf(from.getYear() - doctor.birthYear())));
                continue;
            }
            candidates.add(candidate(doctor, teamCentres.get(doctor.id())));
        }
        candidates.sort(Comparator.comparing(Candidate::id));
        return candidates;
    }

    List<Message> warnings() {
        return warnings;
    }

    /** Why a doctor may not be posted at all, with the remedy; empty if nothing but days and other postings may forbid it. */
    Optional<Message> findObstacle(Doctor doctor) {
        Facility facility = county.facilitiesById().get(doctor.facilityId());
        if (facility == null || !facility.kind().isHospital()) {
            return Optional.of(Message.of("posting.edit.not_of_hospital", doctor.name()));
        }
        return isRetired(doctor)
                ? Optional.of(Message.of("posting.edit.retired", doctor.name()))
                : findBar(doctor).map(key -> Message.of(key, doctor.name(), minTitle.code()));
    }

    private Optional<String> findBar(Doctor doctor) {
        if (doctor.employment() == Employment.CITY_EXPERT) {
            return Optional.of("posting.edit.city_expert");
        }
        if (!doctor.title().atLeast(minTitle)) {
            return Optional.of("posting.edit.low_title");
        }
        return doctor.canPost() ? Optional.empty() : Optional.of("posting.edit.not_postable");
    }

    /** The doctor as a candidate, whether planned or not. */
    Candidate of(Doctor doctor) {
        return candidate(doctor, teamCentres().get(doctor.id()));
    }

    private boolean isRetired(Doctor doctor) {
        return doctor.employment() == Employment.STAFF && !retirement(doctor).isAfter(from);
    }

    /** The first day of the year after the one in which the doctor reaches the age: the month of birth is not known. */
    private LocalDate retirement(Doctor doctor) {
        int age = county.policy().integer(doctor.sex().equals("F") ? RETIREMENT_AGE_FEMALE : RETIREMENT_AGE_MALE, from);
        return LocalDate.of(doctor.birthYear() + age + 1, 1, 1);
    }

    private Candidate candidate(Doctor doctor, @Nullable String teamCentre) {
        Policy policy = county.policy();
        boolean silverAge = doctor.employment() == Employment.SILVER_AGE;
        return new Candidate(
                doctor.id(),
                doctor.specialty(),
                departmentId(doctor),
                teamCentre,
                policy.integer(silverAge ? POSTING_SILVER_AGE_WEEKS : POSTING_MAX_WEEKS, from),
                (int) weeks(doctor.promotionMonthsDue()),
                burdenWeeks(doctor),
                forbidden(doctor),
                postings(doctor)
                        .map(posting ->
                                days.span(posting.term().from(), posting.term().to()))
                        .toList());
    }

    static String departmentId(Doctor doctor) {
        return doctor.facilityId() + "/" + doctor.specialty();
    }

    private List<DaySpan> forbidden(Doctor doctor) {
        List<DaySpan> forbidden = new ArrayList<>(absences.of(doctor));
        if (doctor.employment() == Employment.STAFF) {
            forbidden.add(new DaySpan(days.day(retirement(doctor)), Integer.MAX_VALUE));
        }
        return forbidden;
    }

    /** Credited months are mostly of the same postings that are on record, so the larger of the two counts. */
    private long burdenWeeks(Doctor doctor) {
        LocalDate since = from.minusYears(county.policy().integer(POSTING_FAIRNESS_YEARS, from));
        long recorded = postings(doctor)
                .filter(posting -> posting.term().to().isAfter(since))
                .mapToLong(posting -> hardshipWeeks(posting))
                .sum();
        return Math.max(weeks(doctor.grassrootsMonths()), recorded);
    }

    private long hardshipWeeks(PinnedPosting posting) {
        DaySpan span = days.span(posting.term().from(), posting.term().to());
        return (long) (span.until() - span.from()) * hardshipPercent.applyAsInt(posting.centre()) / 700;
    }

    private static long weeks(int months) {
        return Math.round(months * 52 / 12.0);
    }

    private Stream<PinnedPosting> postings(Doctor doctor) {
        return record.postings().stream()
                .filter(posting -> posting.doctor().id().equals(doctor.id()));
    }

    /**
     * The centre of each doctor's family-doctor team. No table holds home addresses; the team's centre is where the doctor is
     * known, and a doctor posted elsewhere could not tour with the team.
     */
    private Map<String, String> teamCentres() {
        Map<String, String> centres = new HashMap<>();
        for (Team team : county.teams()) {
            if (!team.countyDoctorId().isEmpty()) {
                centres.putIfAbsent(team.countyDoctorId(), team.facilityId());
            }
        }
        return centres;
    }
}
