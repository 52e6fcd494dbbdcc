package org.tidalrounds.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tidalrounds.county.County;
import org.tidalrounds.county.Doctor;
import org.tidalrounds.county.Leave;
import org.tidalrounds.county.Policy;
import org.tidalrounds.county.PolicyParameter;

/** The rules for the crew of a run, one method each (D2-D4). */
final class CrewRules {
    private final Policy policy;
    private final PostedDoctors posted;
    private final Map<String, List<Leave>> leaveByDoctor = new HashMap<>();

    CrewRules(County county, PostedDoctors posted) {
        this.policy = county.policy();
        this.posted = posted;
        county.leave()
                .forEach(leave -> leaveByDoctor
                        .computeIfAbsent(leave.doctorId(), doctor -> new ArrayList<>())
                        .add(leave));
    }

    /** The first rule that keeps the doctor from joining; empty if none does. */
    Optional<CrewRefusal> findRefusal(Doctor doctor, Run run, CrewRole role, DoctorDiary diary) {
        if (!doctor.canTour()) {
            return Optional.of(CrewRefusal.NOT_TOURING);
        }
        if (role == CrewRole.LEAD && !isLicensedPhysician(doctor, run.date())) {
            return Optional.of(CrewRefusal.NOT_LICENSED);
        }
        if (isOnLeave(doctor, run.date())) {
            return Optional.of(CrewRefusal.ON_LEAVE);
        }
        if (isPostedElsewhere(doctor, run)) {
            return Optional.of(CrewRefusal.POSTED_ELSEWHERE);
        }
        if (diary.collidesWith(run)) {
            return Optional.of(CrewRefusal.BUSY);
        }
        if (exceedsWeeklyHours(run, diary)) {
            return Optional.of(CrewRefusal.WEEKLY_HOURS);
        }
        return exceedsConsecutiveDays(run, diary) ? Optional.of(CrewRefusal.CONSECUTIVE_DAYS) : Optional.empty();
    }

    /** D3: whoever leads must be allowed to examine and prescribe, which pharmacists, nurses and managers are not. */
    private boolean isLicensedPhysician(Doctor doctor, LocalDate on) {
        return !policy.list(PolicyParameter.TOUR_NO_LEAD_SPECIALTIES, on, text -> text)
                .contains(doctor.specialty());
    }

    /** D4: nobody works while away. */
    private boolean isOnLeave(Doctor doctor, LocalDate on) {
        return leaveByDoctor.getOrDefault(doctor.id(), List.of()).stream().anyMatch(leave -> leave.covers(on));
    }

    /** D2: a posted doctor belongs to the posting's centre, or the posting would be one on paper only. */
    private boolean isPostedElsewhere(Doctor doctor, Run run) {
        return posted.findCentre(doctor.id(), run.date())
                .filter(centre -> !centre.equals(run.baseFacilityId()))
                .isPresent();
    }

    /** D4: labour law's 44 hours in a week, by default. */
    private boolean exceedsWeeklyHours(Run run, DoctorDiary diary) {
        double limit = policy.number(PolicyParameter.DUTY_WEEKLY_HOURS, run.date());
        return diary.weekMinutesWith(run) > limit * 60;
    }

    /** D4: a day of rest after six days of work, by default. */
    private boolean exceedsConsecutiveDays(Run run, DoctorDiary diary) {
        return diary.consecutiveDaysWith(run.date())
                > policy.integer(PolicyParameter.DUTY_CONSECUTIVE_DAYS, run.date());
    }
}
