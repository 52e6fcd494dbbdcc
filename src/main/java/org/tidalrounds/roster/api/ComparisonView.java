package org.tidalrounds.roster.api;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tidalrounds.county.Doctor;
import org.tidalrounds.roster.Duty;
import org.tidalrounds.roster.PlanFigures;
import org.tidalrounds.roster.version.Change;
import org.tidalrounds.roster.version.PlannedVisit;
import org.tidalrounds.roster.version.RosterComparison;

/**
 * How the second roster differs from the first.
 *
 * @param doctors whose duties change
 * @param dutiesByTownship changes of duties by township code
 * @param dutiesByKind changes of duties by kind
 */
@Serdeable
record ComparisonView(
        List<DutyChangeView> duties,
        List<VisitChangeView> visits,
        List<DoctorView> doctors,
        Map<String, Long> dutiesByTownship,
        Map<String, Long> dutiesByKind,
        FiguresView before,
        FiguresView after) {
    /**
     * A duty that changes.
     *
     * @param change added, dropped, moved or handed_over
     */
    @Serdeable
    record DutyChangeView(
            String change,
            @Nullable DutyView before,
            @Nullable DutyView after) {
        static DutyChangeView of(Change<Duty> change) {
            return new DutyChangeView(change.kind().code(), view(change.before()), view(change.after()));
        }

        private static @Nullable DutyView view(Optional<Duty> duty) {
            return duty.map(DutyView::of).orElse(null);
        }
    }

    /** A duty: {@code start} and {@code end} are HH:MM, the county's clock. */
    @Serdeable
    record DutyView(
            String id,
            LocalDate date,
            String start,
            String end,
            String kind,
            String place,
            String doctor,
            String role,
            String ref) {
        static DutyView of(Duty duty) {
            return new DutyView(
                    duty.id(),
                    duty.date(),
                    duty.start().toString(),
                    duty.end().toString(),
                    duty.kind().code(),
                    duty.placeId(),
                    duty.doctorId(),
                    duty.role(),
                    duty.ref());
        }
    }

    /**
     * A visit that changes.
     *
     * @param change added, dropped or moved
     */
    @Serdeable
    record VisitChangeView(
            String change,
            String village,
            @Nullable VisitTimeView before,
            @Nullable VisitTimeView after) {
        static VisitChangeView of(Change<PlannedVisit> change) {
            return new VisitChangeView(
                    change.kind().code(),
                    change.thing().villageCode(),
                    change.before().map(VisitTimeView::of).orElse(null),
                    change.after().map(VisitTimeView::of).orElse(null));
        }
    }

    /** When a visit is, and from which base. */
    @Serdeable
    record VisitTimeView(LocalDate date, String arrive, String base) {
        static VisitTimeView of(PlannedVisit visit) {
            return new VisitTimeView(visit.date(), visit.arrive().toString(), visit.baseFacilityId());
        }
    }

    /** A doctor whom the comparison names. */
    @Serdeable
    record DoctorView(String id, String name) {}

    /** Key figures of a roster. */
    @Serdeable
    record FiguresView(
            int villagesToured,
            int visits,
            int visitsOpen,
            int runs,
            int runsStaffed,
            int driveMinutes,
            Map<String, Long> openByRule) {
        static FiguresView of(PlanFigures figures) {
            return new FiguresView(
                    figures.villagesToured(),
                    figures.visits(),
                    figures.visitsOpen(),
                    figures.runs(),
                    figures.runsStaffed(),
                    figures.driveMinutes(),
                    figures.openByRule());
        }
    }

    static ComparisonView of(RosterComparison comparison, Map<String, Doctor> doctors) {
        return new ComparisonView(
                comparison.duties().stream().map(DutyChangeView::of).toList(),
                comparison.visits().stream().map(VisitChangeView::of).toList(),
                comparison.doctorIds().stream()
                        .map(id -> new DoctorView(
                                id,
                                Optional.ofNullable(doctors.get(id))
                                        .map(Doctor::name)
                                        .orElse(id)))
                        .toList(),
                comparison.dutiesByTownship(),
                comparison.dutiesByKind(),
                FiguresView.of(comparison.figuresBefore()),
                FiguresView.of(comparison.figuresAfter()));
    }
}
