package org.tidalrounds.roster;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tidalrounds.language.Language;

/** The rows of a plan's tables as text, in the columns of {@link PlanTable}. Times are HH:MM, since whole minutes are planned. */
final class PlanTables {
    private final Plan plan;
    private final Language language;

    PlanTables(Plan plan, Language language) {
        this.plan = plan;
        this.language = language;
    }

    Stream<List<String>> rows(PlanTable table) {
        return switch (table) {
            case POSTINGS -> plan.postings().stream().map(PlanTables::posting);
            case RUNS -> plan.runs().stream().map(PlanTables::run);
            case VISITS -> plan.runs().stream().flatMap(PlanTables::visits);
            case DUTIES -> plan.duties().stream().map(PlanTables::duty);
            case TIDAL -> plan.tidal().stream().map(PlanTables::tidal);
            case SESSIONS -> plan.sessions().stream().map(PlanTables::session);
            case OPEN -> plan.open().stream().map(this::open);
        };
    }

    private static List<String> posting(PlannedPosting posting) {
        return row(
                posting.facilityId(),
                posting.seat(),
                posting.doctorId(),
                posting.from(),
                posting.to(),
                // A folder knows what was there and what is new.
                (posting.stays() ? PlannedPosting.Source.RUNNING : PlannedPosting.Source.PLANNED).code());
    }

    private static List<String> run(Run run) {
        return row(
                run.id(),
                run.date(),
                run.baseFacilityId(),
                run.vehicle(),
                run.leaveBase(),
                run.backBase(),
                run.driveMinutes(),
                String.join(";", run.crewDoctorIds()));
    }

    private static Stream<List<String>> visits(Run run) {
        return IntStream.range(0, run.visits().size()).mapToObj(i -> {
            Visit visit = run.visits().get(i);
            return row(run.id(), i + 1, visit.villageCode(), visit.arrive(), visit.depart(), visit.driveMinutes());
        });
    }

    private static List<String> duty(Duty duty) {
        return row(
                duty.id(),
                duty.date(),
                duty.start(),
                duty.end(),
                duty.kind().code(),
                duty.placeId(),
                duty.doctorId(),
                duty.role(),
                duty.ref());
    }

    private static List<String> tidal(TidalDay day) {
        return row(day.date(), day.villageCode(), day.q50(), day.q80(), day.doctorsNeeded(), day.doctorsStaffed());
    }

    private static List<String> session(ClinicSession session) {
        return row(
                session.id(),
                session.templateId(),
                session.date(),
                session.halfDay().code(),
                session.facilityId(),
                session.department(),
                session.doctorId(),
                session.capacity(),
                session.reserved());
    }

    private List<String> open(OpenDemand open) {
        return row(open.kind(), open.ref(), open.date(), open.placeId(), open.rule(), language.say(open.reason()));
    }

    private static List<String> row(Object... values) {
        return Stream.of(values).map(Object::toString).toList();
    }
}
