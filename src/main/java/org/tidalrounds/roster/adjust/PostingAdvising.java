package org.tidalrounds.roster.adjust;

import static org.tidalrounds.county.PolicyParameter.POSTING_PROMOTION_MONTHS;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.tidalrounds.county.Doctor;
import org.tidalrounds.planning.posting.Candidate;
import org.tidalrounds.planning.posting.HeldPosting;
import org.tidalrounds.planning.posting.PostingAppraisal;
import org.tidalrounds.planning.posting.PostingChoice;
import org.tidalrounds.roster.PlannedPosting;
import org.tidalrounds.roster.store.RosterKey;

/** Says who could take a posting and why, and what the year asks of each doctor. */
@Singleton
public final class PostingAdvising {
    /** Not the number of any posting: one that is looked for. */
    private static final String WANTED = "wanted";

    private static final double WEEKS_PER_MONTH = 52 / 12.0;

    private final Adjusting adjusting;
    private final PostingAppraisal appraisal;

    PostingAdvising(Adjusting adjusting, PostingAppraisal appraisal) {
        this.adjusting = adjusting;
        this.appraisal = appraisal;
    }

    /** Everybody else who might take a posting; with other days or place where they are given. */
    public PostingAdvice forPosting(RosterKey key, int number, int explained) {
        Desk desk = adjusting.desk(key);
        PlannedPosting posting = PostingOperations.existing(desk, number);
        if (posting.stays()) {
            throw Refusals.conflict(
                    "posting.edit.settled", name(desk, posting.doctorId()), desk.placeName(posting.facilityId()));
        }
        List<HeldPosting> held = desk.postings().held();
        return held.stream()
                .filter(one -> one.key().equals(DeskPostings.key(number)))
                .findFirst()
                .map(one -> advice(desk, held, one, explained))
                .orElseGet(() -> forSeat(desk, posting, explained));
    }

    /** Everybody who might fill some days of a seat. */
    public PostingAdvice forSeat(RosterKey key, PlannedPosting wanted, int explained) {
        return forSeat(adjusting.desk(key), wanted, explained);
    }

    private PostingAdvice forSeat(Desk desk, PlannedPosting wanted, int explained) {
        PostingOperations.requireSeat(desk, wanted);
        PostingOperations.requireDays(desk, wanted, desk.horizon().from());
        HeldPosting vacant = desk.postings().rules().vacant(WANTED, wanted);
        List<HeldPosting> held = new ArrayList<>(desk.postings().held());
        held.add(vacant);
        return advice(desk, held, vacant, explained);
    }

    private PostingAdvice advice(Desk desk, List<HeldPosting> held, HeldPosting posting, int explained) {
        PostingWords words = new PostingWords(desk, desk);
        List<PostingAdvice.Ranked> ranked = new ArrayList<>();
        for (PostingChoice choice : appraisal.choices(desk.postings().problem(), held, posting, explained)) {
            findDoctor(desk, choice.doctor().id())
                    .ifPresent(doctor -> ranked.add(new PostingAdvice.Ranked(
                            doctor,
                            choice.isAllowed(),
                            choice.score(),
                            words.of(choice.effect()).stream()
                                    .sorted(Comparator.comparing(Consequence::level))
                                    .toList(),
                            months(desk, choice.doctor(), doctor))));
        }
        return new PostingAdvice(desk.revision(), ranked);
    }

    /** Everybody who may be posted or is, in the county's order. */
    public PostingBurdens burdens(RosterKey key) {
        Desk desk = adjusting.desk(key);
        List<PostingBurdens.Line> lines = new ArrayList<>();
        for (Doctor doctor : desk.county().doctors()) {
            boolean isPosted = postingsOf(desk, doctor.id()).findAny().isPresent();
            if (isPosted || isCandidate(desk, doctor.id())) {
                desk.postings()
                        .rules()
                        .findCandidate(doctor.id())
                        .ifPresent(candidate -> lines.add(new PostingBurdens.Line(
                                doctor, candidate.departmentId(), months(desk, candidate, doctor))));
            }
        }
        return new PostingBurdens(
                desk.revision(),
                desk.postings().rules().policy(),
                departments(desk),
                desk.postings().problem().cityExperts(),
                lines);
    }

    private static List<PostingBurdens.DepartmentOut> departments(Desk desk) {
        List<HeldPosting> held = desk.postings().held();
        return desk.postings().problem().departments().stream()
                .map(department -> new PostingBurdens.DepartmentOut(
                        department.id(),
                        department.limit(),
                        desk.postings().rules().mostAway(department.id(), held)))
                .toList();
    }

    private static boolean isCandidate(Desk desk, String doctorId) {
        return desk.postings().problem().candidates().stream()
                .anyMatch(candidate -> candidate.id().equals(doctorId));
    }

    private static Stream<PlannedPosting> postingsOf(Desk desk, String doctorId) {
        return desk.postings().byNumber().values().stream()
                .filter(posting -> posting.doctorId().equals(doctorId));
    }

    /** Hardship of running postings is among that of the years before; what is still to be served of them counts for promotion. */
    private static ServiceMonths months(Desk desk, Candidate candidate, Doctor doctor) {
        LocalDate first = desk.horizon().from();
        double weeks = 0;
        double hardship = 0;
        for (PlannedPosting posting : postingsOf(desk, doctor.id()).toList()) {
            double served = weeks(posting.from().isBefore(first) ? first : posting.from(), posting.to());
            weeks += served;
            if (!posting.stays()) {
                hardship += served * desk.postings().rules().hardshipPercent(posting.facilityId()) / 100;
            }
        }
        return new ServiceMonths(
                desk.county().policy().integer(POSTING_PROMOTION_MONTHS, first),
                doctor.promotionMonthsDue(),
                months(weeks),
                months((double) candidate.burdenWeeks()),
                months(hardship));
    }

    private static double weeks(LocalDate from, LocalDate to) {
        return Math.max(0, to.toEpochDay() - from.toEpochDay() + 1) / 7.0;
    }

    private static double months(double weeks) {
        return Math.round(weeks / WEEKS_PER_MONTH * 10) / 10.0;
    }

    private static Optional<Doctor> findDoctor(Desk desk, String id) {
        return desk.county().doctors().stream()
                .filter(doctor -> doctor.id().equals(id))
                .findFirst();
    }

    private static String name(Desk desk, String doctorId) {
        Map<String, Doctor> doctors = desk.county().doctorsById();
        return doctors.containsKey(doctorId)
                ? Objects.requireNonNull(doctors.get(doctorId)).name()
                : doctorId;
    }
}
