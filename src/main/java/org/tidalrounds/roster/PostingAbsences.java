package org.tidalrounds.roster;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tidalrounds.county.County;
import org.tidalrounds.county.Doctor;
import org.tidalrounds.county.Leave;
import org.tidalrounds.county.Policy;
import org.tidalrounds.county.PolicyParameter;
import org.tidalrounds.planning.posting.DaySpan;

/** P4: leave that forbids a posting. Short leave of other kinds, such as annual leave, is taken during a posting. */
final class PostingAbsences {
    private static final String MATERNITY = "maternity";

    private final PostingDays days;
    private final List<String> forbiddingKinds;
    private final int longLeaveDays;
    private final int pregnancyWeeks;
    private final int afterBirthWeeks;
    private final Map<String, List<Leave>> byDoctor;

    PostingAbsences(County county, LocalDate from) {
        Policy policy = county.policy();
        this.days = new PostingDays(from);
        this.forbiddingKinds = policy.list(PolicyParameter.POSTING_FORBIDDING_LEAVE, from, String::strip);
        this.longLeaveDays = policy.integer(PolicyParameter.POSTING_LONG_LEAVE_DAYS, from);
        this.pregnancyWeeks = policy.integer(PolicyParameter.POSTING_PREGNANCY_WEEKS, from);
        this.afterBirthWeeks = policy.integer(PolicyParameter.POSTING_AFTER_BIRTH_WEEKS, from);
        this.byDoctor = county.leave().stream()
                .filter(leave -> !leave.to().isBefore(leave.from()))
                .filter(this::forbidsPosting)
                .collect(Collectors.groupingBy(Leave::doctorId));
    }

    /** The leave of this doctor that forbids a posting, as recorded. */
    List<Leave> recorded(Doctor doctor) {
        return byDoctor.getOrDefault(doctor.id(), List.of());
    }

    /** The days on which a doctor may not be posted: the leave, with pregnancy and the year after birth. */
    List<DaySpan> of(Doctor doctor) {
        return DaySpan.union(recorded(doctor).stream().map(this::forbidden).toList());
    }

    private boolean forbidsPosting(Leave leave) {
        return forbiddingKinds.contains(leave.kind())
                || ChronoUnit.DAYS.between(leave.from(), leave.to()) + 1 >= longLeaveDays;
    }

    private DaySpan forbidden(Leave leave) {
        DaySpan recorded = days.span(leave.from(), leave.to());
        return leave.kind().equals(MATERNITY)
                ? new DaySpan(
                        recorded.from() - 7 * pregnancyWeeks,
                        Math.max(recorded.until(), recorded.from() + 7 * afterBirthWeeks))
                : recorded;
    }
}
