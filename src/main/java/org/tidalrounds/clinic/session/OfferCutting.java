package org.tidalrounds.clinic.session;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tidalrounds.clinic.EvenSpread;
import org.tidalrounds.clinic.ResourceDay;
import org.tidalrounds.clinic.SlotCutting;
import org.tidalrounds.clinic.session.CutOffer.CutUnit;
import org.tidalrounds.clinic.unit.Act;
import org.tidalrounds.clinic.unit.OfferKind;
import org.tidalrounds.county.ClinicTemplate;
import org.tidalrounds.county.County;
import org.tidalrounds.county.HalfDay;
import org.tidalrounds.county.Policy;
import org.tidalrounds.county.PolicyParameter;
import org.tidalrounds.county.Resource;
import org.tidalrounds.roster.ClinicSession;
import org.tidalrounds.roster.Duty;
import org.tidalrounds.roster.DutyKind;
import org.tidalrounds.roster.Horizon;
import org.tidalrounds.roster.Plan;
import org.tidalrounds.roster.Reserve;

/** Cuts a roster's staffed sessions, and the beds and devices of its days, into units with their reserve (S1, S2). */
final class OfferCutting {
    private final County county;
    private final Map<String, ClinicTemplate> templates;
    private final Map<String, Resource> resources;

    OfferCutting(County county) {
        this.county = county;
        this.templates =
                county.clinicTemplates().stream().collect(Collectors.toMap(ClinicTemplate::id, Function.identity()));
        this.resources = county.resources().stream().collect(Collectors.toMap(Resource::id, Function.identity()));
    }

    List<CutOffer> cut(Plan plan, Horizon days) {
        // Who holds a session is said by its duty, which may have been handed on by hand.
        Map<String, String> doctors = plan.duties().stream()
                .filter(duty -> duty.kind() == DutyKind.CLINIC_SESSION)
                .collect(Collectors.toMap(Duty::ref, Duty::doctorId, (first, other) -> first));
        Stream<CutOffer> sessions = plan.sessions().stream()
                .flatMap(session -> session(session, doctors.getOrDefault(session.id(), session.doctorId())));
        Stream<CutOffer> resourceDays =
                new SlotCutting(county).resourceDays(days).stream().map(this::resourceDay);
        return Stream.concat(sessions, resourceDays).toList();
    }

    private Stream<CutOffer> session(ClinicSession session, String doctorId) {
        if (doctorId.isEmpty()) {
            return Stream.empty();
        }
        ClinicTemplate template = Objects.requireNonNull(templates.get(session.templateId()), session.templateId());
        int reserved = Reserve.of(
                session.capacity(),
                county.policy(),
                session.date(),
                OfferKind.SESSION.code(),
                session.department(),
                template.minTitle().code());
        Instant start = start(county.policy(), session.date(), session.halfDay());
        long seconds = 60L * template.slotMinutes();
        return Stream.of(new CutOffer(
                session.id(),
                OfferKind.SESSION,
                session.date(),
                Optional.of(session.halfDay()),
                session.facilityId(),
                session.department(),
                Optional.empty(),
                Optional.of(doctorId),
                reserved,
                units(session.capacity(), reserved, number -> start.plusSeconds(seconds * (number - 1)), seconds)));
    }

    /** When sessions of a half-day begin. */
    static Instant start(Policy policy, LocalDate date, HalfDay halfDay) {
        PolicyParameter hours =
                halfDay == HalfDay.AM ? PolicyParameter.CLINIC_MORNING_HOURS : PolicyParameter.CLINIC_AFTERNOON_HOURS;
        String text = policy.text(hours, date);
        LocalTime time = LocalTime.parse(text.substring(0, text.indexOf('-')));
        return date.atTime(time).atZone(Act.ZONE).toInstant();
    }

    private CutOffer resourceDay(ResourceDay day) {
        Resource resource = Objects.requireNonNull(resources.get(day.resourceId()));
        Instant start = day.date().atStartOfDay(Act.ZONE).toInstant();
        Instant end = day.date().plusDays(1).atStartOfDay(Act.ZONE).toInstant();
        return new CutOffer(
                resource.id() + "-" + day.date().toString().replace("-", ""),
                OfferKind.of(resource.kind().code()),
                day.date(),
                Optional.empty(),
                resource.facilityId(),
                resource.department(),
                Optional.of(resource.id()),
                Optional.empty(),
                day.reserved(),
                units(day.capacity(), day.reserved(), number -> start, end.getEpochSecond() - start.getEpochSecond()));
    }

    private static List<CutUnit> units(int capacity, int reserved, Function<Integer, Instant> start, long seconds) {
        return IntStream.rangeClosed(1, capacity)
                .mapToObj(number -> new CutUnit(
                        number,
                        start.apply(number),
                        start.apply(number).plusSeconds(seconds),
                        EvenSpread.isChosen(number - 1, capacity, reserved)))
                .toList();
    }
}
