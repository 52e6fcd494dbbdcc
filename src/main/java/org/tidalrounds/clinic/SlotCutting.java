package org.tidalrounds.clinic;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tidalrounds.county.ClinicTemplate;
import org.tidalrounds.county.County;
import org.tidalrounds.county.HalfDay;
import org.tidalrounds.county.PolicyParameter;
import org.tidalrounds.county.Resource;
import org.tidalrounds.roster.ClinicSession;
import org.tidalrounds.roster.Horizon;
import org.tidalrounds.roster.Plan;
import org.tidalrounds.roster.Reserve;

/** Cuts what a plan offers into what residents book (S1, S2). */
public final class SlotCutting {
    private final County county;
    private final Map<String, ClinicTemplate> templates;

    public SlotCutting(County county) {
        this.county = county;
        this.templates =
                county.clinicTemplates().stream().collect(Collectors.toMap(ClinicTemplate::id, Function.identity()));
    }

    /** The slots of every session that has a doctor, in the order of the sessions. */
    public List<Slot> slots(Plan plan) {
        return plan.sessions().stream()
                .filter(session -> !session.doctorId().isEmpty())
                .flatMap(this::slots)
                .toList();
    }

    private Stream<Slot> slots(ClinicSession session) {
        ClinicTemplate template = Objects.requireNonNull(templates.get(session.templateId()), session.templateId());
        LocalTime start = start(session.halfDay(), session.date());
        return IntStream.range(0, session.capacity())
                .mapToObj(number -> new Slot(
                        session.id(),
                        number + 1,
                        start.plusMinutes((long) number * template.slotMinutes()),
                        EvenSpread.isChosen(number, session.capacity(), session.reserved())));
    }

    private LocalTime start(HalfDay halfDay, LocalDate date) {
        PolicyParameter hours =
                halfDay == HalfDay.AM ? PolicyParameter.CLINIC_MORNING_HOURS : PolicyParameter.CLINIC_AFTERNOON_HOURS;
        String text = county.policy().text(hours, date);
        return LocalTime.parse(text.substring(0, text.indexOf('-')));
    }

    /** Beds on every day, examinations on working days; in the county's order, then by day. */
    public List<ResourceDay> resourceDays(Horizon horizon) {
        return county.resources().stream()
                .flatMap(resource -> IntStream.range(0, horizon.days())
                        .mapToObj(horizon::date)
                        .filter(date -> isOpen(resource, date))
                        .map(date -> new ResourceDay(
                                resource.id(),
                                date,
                                resource.dailyCapacity(),
                                Reserve.of(
                                        resource.dailyCapacity(),
                                        county.policy(),
                                        date,
                                        resource.kind().code(),
                                        resource.department(),
                                        ""))))
                .toList();
    }

    private boolean isOpen(Resource resource, LocalDate date) {
        return switch (resource.kind()) {
            case BED -> true;
            case EXAM -> county.calendar().isWorkday(date);
        };
    }
}
