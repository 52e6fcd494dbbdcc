package org.tidalrounds.fhir.operation;

import io.micronaut.http.HttpStatus;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Appointment.AppointmentStatus;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Reference;
import org.tidalrounds.clinic.unit.Refusal;
import org.tidalrounds.county.api.ShortText;
import org.tidalrounds.fhir.resource.Appointments;
import org.tidalrounds.fhir.wire.FhirIds;
import org.tidalrounds.fhir.wire.Systems;
import org.tidalrounds.fhir.wire.Systems.Thing;

/** Reads the Parameters of $hold and $book, as IHE ITI-116 and ITI-117 have them. */
final class WishReader {
    private static final String REFERENCE = "appointment-reference";
    private static final String RESOURCE = "appointment-resource";
    private static final String PATIENT = "patient-resource";
    private static final String COMMENT = "comment";
    private static final Set<String> KNOWN = Set.of(REFERENCE, RESOURCE, PATIENT, COMMENT);
    private static final int MOST_LETTERS = 200;
    private static final int ID_DIGITS = 18;

    private final String countyId;

    WishReader(String countyId) {
        this.countyId = countyId;
    }

    /** @throws Refusal 400 if an Appointment is lacking, or something is given that nothing would come of */
    Wish read(Parameters parameters) {
        for (Parameters.ParametersParameterComponent given : parameters.getParameter()) {
            if (!KNOWN.contains(String.valueOf(given.getName()))) {
                throw bad(
                        "fhir.no_parameter",
                        given.getName(),
                        String.join(", ", KNOWN.stream().sorted().toList()));
            }
        }
        Appointment appointment = appointment(parameters);
        return new Wish(
                bookingId(appointment),
                slot(appointment),
                referralId(appointment),
                residentId(appointment, parameters),
                identifier(appointment.getIdentifier(), Systems.HOLD_TOKEN),
                identifier(appointment.getIdentifier(), Systems.REQUEST),
                appointment.getStatus() == AppointmentStatus.CANCELLED,
                reason(appointment, parameters));
    }

    private static Appointment appointment(Parameters parameters) {
        if (!parameters.hasParameter(REFERENCE) && !parameters.hasParameter(RESOURCE)) {
            throw bad("fhir.no_appointment");
        }
        if (!parameters.hasParameter(RESOURCE)) {
            return referred(parameters);
        }
        if (parameters.getParameter(RESOURCE).getResource() instanceof Appointment appointment) {
            return appointment;
        }
        throw bad("fhir.no_appointment");
    }

    private static Appointment referred(Parameters parameters) {
        if (parameters.getParameter(REFERENCE).getValue() instanceof Reference reference) {
            Appointment appointment = new Appointment();
            appointment.setId(id(reference, "Appointment").orElseThrow(() -> bad("fhir.no_appointment")));
            if (reference.hasIdentifier()) {
                appointment.addIdentifier(reference.getIdentifier());
            }
            return appointment;
        }
        throw bad("fhir.no_appointment");
    }

    private static Optional<Long> bookingId(Appointment appointment) {
        return Optional.ofNullable(appointment.getIdElement().getIdPart())
                .filter(id -> !id.startsWith(Appointments.OF_SLOT))
                .map(id -> number(id, "clinic.no_booking"));
    }

    private static Optional<String> slot(Appointment appointment) {
        Optional<String> named = appointment.getSlot().stream()
                .findFirst()
                .flatMap(reference -> id(reference, "Slot"))
                .map(FhirIds::read);
        return named.or(() -> Optional.ofNullable(appointment.getIdElement().getIdPart())
                .filter(id -> id.startsWith(Appointments.OF_SLOT))
                .map(id -> FhirIds.read(id.substring(Appointments.OF_SLOT.length()))));
    }

    private static Optional<Long> referralId(Appointment appointment) {
        return appointment.getBasedOn().stream()
                .findFirst()
                .flatMap(reference -> id(reference, "ServiceRequest"))
                .map(id -> number(id, "referral.none"));
    }

    private Optional<String> residentId(Appointment appointment, Parameters parameters) {
        Stream<String> participants = appointment.getParticipant().stream()
                .map(Appointment.AppointmentParticipantComponent::getActor)
                .flatMap(actor -> identifier(List.of(actor.getIdentifier()), residents())
                        .or(() -> id(actor, "Patient").map(FhirIds::read))
                        .stream());
        Stream<String> patients = parameters.getParameter().stream()
                .filter(given -> given.getResource() instanceof Patient)
                .flatMap(given -> identifier(((Patient) given.getResource()).getIdentifier(), residents()).stream());
        Set<String> residents = Stream.concat(participants, patients).collect(Collectors.toSet());
        if (residents.size() > 1) {
            throw bad(
                    "fhir.one_patient",
                    String.join(", ", residents.stream().sorted().toList()));
        }
        return residents.stream().findFirst();
    }

    private String residents() {
        return Systems.of(countyId, Thing.RESIDENT);
    }

    private static String reason(Appointment appointment, Parameters parameters) {
        String comment = parameters.hasParameter(COMMENT)
                        && parameters.getParameter(COMMENT).getValue() instanceof PrimitiveType<?> text
                ? String.valueOf(text.getValueAsString())
                : appointment.getCancelationReason().getText();
        return ShortText.of(COMMENT, comment, MOST_LETTERS);
    }

    private static Optional<String> identifier(List<Identifier> identifiers, String system) {
        return identifiers.stream()
                .filter(identifier -> system.equals(identifier.getSystem()))
                .map(Identifier::getValue)
                .filter(value -> value != null && !value.isBlank())
                .findFirst();
    }

    /** The id in a reference to a resource of a type; empty if it is to something else. */
    private static Optional<String> id(Reference reference, String type) {
        boolean isOfType = type.equals(reference.getReferenceElement().getResourceType());
        return isOfType ? Optional.ofNullable(reference.getReferenceElement().getIdPart()) : Optional.empty();
    }

    private static long number(String id, String missing) {
        if (!id.matches("[0-9]{1," + ID_DIGITS + "}")) {
            throw Refusal.missing(missing, id);
        }
        return Long.parseLong(id);
    }

    private static Refusal bad(String key, Object... arguments) {
        return Refusal.of(HttpStatus.BAD_REQUEST, key, arguments);
    }
}
