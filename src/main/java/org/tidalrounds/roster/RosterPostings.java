package org.tidalrounds.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tidalrounds.county.County;
import org.tidalrounds.county.Doctor;
import org.tidalrounds.language.Message;
import org.tidalrounds.planning.posting.Candidate;
import org.tidalrounds.planning.posting.DaySpan;
import org.tidalrounds.planning.posting.HeldPosting;
import org.tidalrounds.planning.posting.PostingGap;
import org.tidalrounds.planning.posting.PostingPolicy;
import org.tidalrounds.planning.posting.PostingProblem;
import org.tidalrounds.planning.posting.Seat;

/** The posting problem of a stored roster: what its postings are weighed by when a coordinator changes them. */
public final class RosterPostings {
    private final County county;
    private final LocalDate from;
    private final PostingMapper mapper;
    private final Map<String, Candidate> candidates = new LinkedHashMap<>();

    /**
     * @param from the roster's first day
     * @param settled postings of the roster that stay as they are
     */
    public RosterPostings(County county, LocalDate from, List<PlannedPosting> settled) {
        this.county = county;
        this.from = from;
        this.mapper = new PostingMapper(county, from, settled);
        mapper.problem().candidates().forEach(candidate -> candidates.put(candidate.id(), candidate));
    }

    public PostingProblem problem() {
        return mapper.problem();
    }

    public PostingPolicy policy() {
        return mapper.problem().policy();
    }

    /** The last day that postings are planned for. */
    public LocalDate lastDay() {
        return date(policy().horizonDays() - 1);
    }

    /** The date of a day as the problem counts them. */
    public LocalDate date(int day) {
        return new PostingDays(from).date(day);
    }

    /** A posting as the rules see it; empty if the county has lost its doctor. */
    public Optional<HeldPosting> findHeld(String key, PlannedPosting posting) {
        return findCandidate(posting.doctorId()).map(doctor -> held(key, posting, doctor));
    }

    /** The days of a posting as the rules see them, for whom is not said. */
    public HeldPosting vacant(String key, PlannedPosting posting) {
        return new HeldPosting(key, posting.facilityId(), posting.seat(), null, days(posting));
    }

    private HeldPosting held(String key, PlannedPosting posting, Candidate doctor) {
        return vacant(key, posting).with(doctor);
    }

    private DaySpan days(PlannedPosting posting) {
        return new PostingDays(from).span(posting.from(), posting.to());
    }

    /** Any doctor of the county as a candidate, also one who may not be planned any more. */
    public Optional<Candidate> findCandidate(String doctorId) {
        Candidate known = candidates.get(doctorId);
        return known != null
                ? Optional.of(known)
                : findDoctor(doctorId).map(doctor -> mapper.doctors().of(doctor));
    }

    /** Why a doctor may not be posted at all, with the remedy. */
    public Optional<Message> findObstacle(String doctorId) {
        return candidates.containsKey(doctorId)
                ? Optional.empty()
                : findDoctor(doctorId).flatMap(doctor -> mapper.doctors().findObstacle(doctor));
    }

    private Optional<Doctor> findDoctor(String doctorId) {
        return county.doctors().stream()
                .filter(doctor -> doctor.id().equals(doctorId))
                .findFirst();
    }

    /** P7: how hard a week at a centre counts; 100 is beside the hospital. */
    public int hardshipPercent(String centreId) {
        return problem().seats().stream()
                .filter(seat -> seat.centreId().equals(centreId))
                .mapToInt(Seat::hardshipPercent)
                .findFirst()
                .orElse(100);
    }

    /** How many doctors of a department are away at once at most, by its settled postings and these. */
    public long mostAway(String departmentId, Collection<HeldPosting> postings) {
        List<DaySpan> away = new ArrayList<>();
        problem().departments().stream()
                .filter(department -> department.id().equals(departmentId))
                .forEach(department -> away.addAll(department.pinned()));
        for (HeldPosting posting : postings) {
            if (posting.doctor() != null && posting.doctor().departmentId().equals(departmentId)) {
                away.add(posting.days());
            }
        }
        return away.stream()
                .mapToLong(start -> away.stream()
                        .filter(span -> span.contains(Math.max(0, start.from())))
                        .count())
                .max()
                .orElse(0);
    }

    /** Days without a posted doctor as the list of open demand tells them. */
    public List<OpenDemand> open(List<PostingGap> gaps) {
        return PostingMapper.open(gaps, from);
    }
}
