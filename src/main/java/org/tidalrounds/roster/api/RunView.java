package org.tidalrounds.roster.api;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.tidalrounds.county.Doctor;
import org.tidalrounds.roster.Run;
import org.tidalrounds.roster.Visit;

/**
 * One team's day out.
 *
 * @param leave from the base; {@code back} at it; HH:MM, the county's clock
 * @param crew the lead first
 */
@Serdeable
record RunView(
        String id,
        LocalDate date,
        String base,
        int vehicle,
        String leave,
        String back,
        int driveMinutes,
        List<CrewView> crew,
        List<VisitView> visits) {
    /**
     * A doctor on the run.
     *
     * @param title resident, attending, associate_chief or chief
     */
    @Serdeable
    record CrewView(String id, String name, String title) {
        static CrewView of(Doctor doctor) {
            return new CrewView(
                    doctor.id(), doctor.name(), doctor.title().name().toLowerCase(Locale.ROOT));
        }
    }

    /**
     * A visit of the run.
     *
     * @param driveMinutes from the stop before
     */
    @Serdeable
    record VisitView(String village, String arrive, String depart, int driveMinutes) {
        static VisitView of(Visit visit) {
            return new VisitView(
                    visit.villageCode(), clock(visit.arrive()), clock(visit.depart()), visit.driveMinutes());
        }
    }

    static RunView of(Run run, Map<String, Doctor> doctors) {
        return new RunView(
                run.id(),
                run.date(),
                run.baseFacilityId(),
                run.vehicle(),
                clock(run.leaveBase()),
                clock(run.backBase()),
                run.driveMinutes(),
                run.crewDoctorIds().stream()
                        .map(id -> CrewView.of(Objects.requireNonNull(doctors.get(id), id)))
                        .toList(),
                run.visits().stream().map(VisitView::of).toList());
    }

    /** HH:MM; planning knows whole minutes only. */
    private static String clock(LocalTime time) {
        return time.toString();
    }
}
