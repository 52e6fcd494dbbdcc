package org.tidalrounds.fhir.resource;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Appointment.AppointmentStatus;
import org.hl7.fhir.r4.model.Appointment.ParticipationStatus;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;
import org.tidalrounds.clinic.api.BookingView;
import org.tidalrounds.clinic.api.HoldView;
import org.tidalrounds.clinic.booking.BookingState;
import org.tidalrounds.clinic.booking.UnitRow;
import org.tidalrounds.fhir.wire.FhirIds;
import org.tidalrounds.fhir.wire.Systems;
import org.tidalrounds.fhir.wire.Systems.Thing;

/** What is booked, held or proposed, as an Appointment. */
public final class Appointments {
    /** The ids of those that are not booked: the slot's id follows. They are no resources and cannot be read. */
    public static final String OF_SLOT = "slot-";

    private Appointments() {}

    /** A booking. */
    public static Appointment of(String countyId, BookingView booking) {
        Parts parts = new Parts(countyId);
        Appointment appointment = new Appointment();
        appointment.setId(Long.toString(booking.id()));
        appointment.getMeta().setVersionId(Long.toString(booking.revision()));
        appointment.addIdentifier(parts.identifier(Thing.BOOKING, Long.toString(booking.id())));
        appointment.setStatus(status(booking.state()));
        if (appointment.getStatus() == AppointmentStatus.CANCELLED) {
            appointment.setCancelationReason(Parts.coded(Systems.BOOKING_STATE, booking.state()));
            appointment.getCancelationReason().setText(booking.reason().isEmpty() ? null : booking.reason());
        }
        appointment.addServiceType(Parts.coded(Systems.KIND, booking.kind()));
        appointment.addSpecialty(parts.department(booking.department()));
        appointment.setStart(Parts.date(booking.startsAt()));
        appointment.setEnd(Parts.date(booking.endsAt()));
        appointment.addSlot(Parts.literal("Slot", booking.slot()));
        booking.referralId().ifPresent(id -> appointment.addBasedOn(referral(id)));
        accept(appointment, parts.logical("Patient", Thing.RESIDENT, booking.residentId()));
        return appointment;
    }

    /**
     * A slot that is held: booked by whoever shows the identifier with the hold's token.
     *
     * @param residentId for whom; empty if only the referral says it
     */
    public static Appointment held(
            String countyId, UnitRow unit, HoldView hold, Optional<Long> referralId, Optional<String> residentId) {
        Appointment appointment = ofSlot(countyId, unit, AppointmentStatus.PENDING);
        appointment.addIdentifier(new Identifier().setSystem(Systems.HOLD_TOKEN).setValue(hold.token()));
        referralId.ifPresent(id -> appointment.addBasedOn(referral(id)));
        Parts parts = new Parts(countyId);
        residentId.ifPresent(id -> accept(appointment, parts.logical("Patient", Thing.RESIDENT, id)));
        return appointment;
    }

    /** A slot that was held and was given back. */
    public static Appointment givenBack(String countyId, UnitRow unit) {
        return ofSlot(countyId, unit, AppointmentStatus.CANCELLED);
    }

    /** A slot that is free. */
    public static Appointment proposed(String countyId, UnitRow unit) {
        return ofSlot(countyId, unit, AppointmentStatus.PROPOSED);
    }

    private static Appointment ofSlot(String countyId, UnitRow unit, AppointmentStatus status) {
        Parts parts = new Parts(countyId);
        Appointment appointment = new Appointment();
        appointment.setId(OF_SLOT + FhirIds.of(unit.unit().text()));
        appointment.setStatus(status);
        appointment.addServiceType(Parts.kind(unit.kind()));
        if (!unit.department().isEmpty()) {
            appointment.addSpecialty(parts.department(unit.department()));
        }
        appointment.setStart(Parts.date(unit.startsAt()));
        appointment.setEnd(Parts.date(unit.endsAt()));
        appointment.addSlot(Parts.literal("Slot", unit.unit().text()));
        accept(
                appointment,
                unit.doctorId().isEmpty()
                        ? parts.logical("Location", Thing.FACILITY, unit.facilityId())
                        : parts.logical("Practitioner", Thing.DOCTOR, unit.doctorId()));
        return appointment;
    }

    private static Reference referral(long id) {
        return Parts.literal("ServiceRequest", Long.toString(id));
    }

    private static void accept(Appointment appointment, Reference actor) {
        appointment.addParticipant().setActor(actor).setStatus(ParticipationStatus.ACCEPTED);
    }

    private static AppointmentStatus status(String state) {
        return switch (state) {
            case "booked" -> AppointmentStatus.BOOKED;
            case "arrived" -> AppointmentStatus.ARRIVED;
            case "seen" -> AppointmentStatus.FULFILLED;
            case "no_show" -> AppointmentStatus.NOSHOW;
            default -> AppointmentStatus.CANCELLED;
        };
    }

    /** The states of ours that a status stands for; none for a status that no booking has. */
    public static List<String> states(String status) {
        return Stream.of(BookingState.values())
                .map(BookingState::code)
                .filter(state -> status(state).toCode().equals(status))
                .toList();
    }
}
