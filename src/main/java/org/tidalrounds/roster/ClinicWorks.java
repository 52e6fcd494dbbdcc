package org.tidalrounds.roster;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tidalrounds.county.ClinicTemplate;
import org.tidalrounds.county.County;
import org.tidalrounds.county.Title;
import org.tidalrounds.county.VisitingClinic;
import org.tidalrounds.planning.duty.DutyPlace;
import org.tidalrounds.planning.duty.SeatDemand;
import org.tidalrounds.planning.duty.Timing;
import org.tidalrounds.planning.duty.Work;

/** Clinic sessions at the hospitals and visiting clinics at the centres as works, on their fixed weekdays. */
final class ClinicWorks {
    private static final LocalDate FIRST_MONDAY = LocalDate.of(1970, 1, 5);

    private final County county;
    private final Horizon horizon;
    private final DutyPlaces places;

    ClinicWorks(County county, Horizon horizon, DutyPlaces places) {
        this.county = county;
        this.horizon = horizon;
        this.places = places;
    }

    /** A session for each template on each working day of its weekday. */
    List<PlannedWork> sessions() {
        return county.clinicTemplates().stream()
                .flatMap(template -> days(template.weekday()).map(day -> session(template, day)))
                .toList();
    }

    static String sessionId(String templateId, LocalDate date) {
        return "S-" + templateId + "-" + date.format(DateTimeFormatter.BASIC_ISO_DATE);
    }

    private PlannedWork session(ClinicTemplate template, int day) {
        DutyPolicy policy = new DutyPolicy(county.policy(), horizon.date(day));
        SeatDemand seat = new SeatDemand(
                template.department(),
                template.department() + " " + template.minTitle().code(),
                Set.of(
                        DutyTags.facility(template.facilityId()),
                        DutyTags.department(template.department()),
                        DutyTags.title(template.minTitle())),
                policy.priority(SeatKind.CLINIC_SESSION),
                0);
        String id = sessionId(template.id(), horizon.date(day));
        return work(
                DutyKind.CLINIC_SESSION, id, id, template.facilityId(), policy.session(day, template.halfDay()), seat);
    }

    /** A clinic on each working day of its weekday in every n-th week, counted from a fixed Monday. */
    List<PlannedWork> visitingClinics() {
        return county.visitingClinics().stream()
                .flatMap(clinic -> days(clinic.weekday())
                        .filter(day -> week(day) % clinic.everyWeeks() == 0)
                        .map(day -> visitingClinic(clinic, day)))
                .toList();
    }

    private PlannedWork visitingClinic(VisitingClinic clinic, int day) {
        DutyPolicy policy = new DutyPolicy(county.policy(), horizon.date(day));
        Title minTitle = policy.visitingMinTitle();
        SeatDemand seat = new SeatDemand(
                clinic.department(),
                clinic.department() + " " + minTitle.code(),
                Set.of(DutyTags.COUNTY, DutyTags.department(clinic.department()), DutyTags.title(minTitle)),
                policy.priority(SeatKind.VISITING_CLINIC),
                0);
        String id = clinic.id() + "-" + horizon.date(day).format(DateTimeFormatter.BASIC_ISO_DATE);
        return work(
                DutyKind.VISITING_CLINIC,
                id,
                clinic.id(),
                clinic.facilityId(),
                policy.session(day, clinic.halfDay()),
                seat);
    }

    private PlannedWork work(DutyKind kind, String id, String ref, String facilityId, Timing timing, SeatDemand seat) {
        DutyPlace place = places.get(facilityId);
        Work work = new Work(
                id,
                kind.code(),
                "",
                place,
                List.of(timing),
                List.of(seat),
                Set.of(),
                true,
                Set.of(place.index()),
                "",
                List.of());
        return new PlannedWork(kind, ref, facilityId, work);
    }

    private Stream<Integer> days(DayOfWeek weekday) {
        return IntStream.range(0, horizon.days())
                .filter(day -> horizon.date(day).getDayOfWeek() == weekday)
                .filter(day -> county.calendar().isWorkday(horizon.date(day)))
                .boxed();
    }

    private long week(int day) {
        return ChronoUnit.WEEKS.between(FIRST_MONDAY, horizon.date(day));
    }
}
