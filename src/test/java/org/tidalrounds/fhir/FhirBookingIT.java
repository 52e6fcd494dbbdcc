package org.tidalrounds.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.tidalrounds.clinic.ServedClinic.AFTERNOON;
import static org.tidalrounds.clinic.ServedClinic.FAMILY_DOCTOR;
import static org.tidalrounds.clinic.ServedClinic.MEDICINE;
import static org.tidalrounds.clinic.ServedClinic.SUNDAY;
import static org.tidalrounds.clinic.ServedClinic.SURGERY;
import static org.tidalrounds.fhir.FhirClients.ask;
import static org.tidalrounds.fhir.FhirClients.at;
import static org.tidalrounds.fhir.FhirClients.first;
import static org.tidalrounds.fhir.FhirClients.forResident;

import ca.uhn.fhir.rest.client.api.IGenericClient;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import java.time.Duration;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Appointment.AppointmentStatus;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tidalrounds.clinic.ServedClinic;
import org.tidalrounds.fhir.wire.Systems;
import org.tidalrounds.web.Visitor;

/** Hold, book, move and cancel in the manner of IHE ITI Scheduling, with HAPI's client. */
class FhirBookingIT {
    private static ServedClinic clinic;
    private static FhirClients clients;

    private String person = "";

    @BeforeAll
    static void serve() {
        clinic = ServedClinic.open(MEDICINE, AFTERNOON, SURGERY);
        clients = new FhirClients(clinic);
    }

    @BeforeEach
    void begin() {
        person = clinic.newResident();
    }

    @AfterEach
    void turnBack() {
        clinic.at(SUNDAY);
    }

    @AfterAll
    static void stop() {
        clinic.close();
        assertThat(clients.checked.flaws()).isEmpty();
    }

    private IGenericClient resident() {
        return clients.of(clinic.resident(person));
    }

    /** The refusal's only issue. */
    private static OperationOutcome.OperationOutcomeIssueComponent refusal(int status, Runnable request) {
        BaseServerResponseException refused = catchThrowableOfType(BaseServerResponseException.class, request::run);
        assertThat(refused.getStatusCode()).isEqualTo(status);
        return ((OperationOutcome) refused.getOperationOutcome()).getIssueFirstRep();
    }

    private static String code(OperationOutcome.OperationOutcomeIssueComponent issue) {
        return issue.getDetails().getCodingFirstRep().getCode();
    }

    private String referral(String department) {
        return clinic.refer(person, department, "session").text("id");
    }

    @Test
    void aReservedSlotIsHeldAndBookedWithAServiceRequest() {
        Bundle held = ask(resident(), "$hold", at("S-M.2", referral("内科")));
        assertThat(first(held).getStatus()).isEqualTo(AppointmentStatus.PENDING);
        assertThat(held.getEntry().get(1).getResource()).isInstanceOf(OperationOutcome.class);
        Appointment booked = first(ask(resident(), "$book", first(held)));
        assertThat(booked.getStatus()).isEqualTo(AppointmentStatus.BOOKED);
        Appointment read = resident()
                .read()
                .resource(Appointment.class)
                .withId(booked.getIdPart())
                .execute();
        assertThat(read.getSlotFirstRep().getReference()).isEqualTo("Slot/S-M.2");
    }

    @Test
    void aHeldSlotIsBookedByReferenceAndToken() {
        Appointment held = first(ask(resident(), "$hold", at("S-M.1")));
        Parameters parameters = new Parameters();
        parameters.addParameter(
                "appointment-reference",
                new Reference("Appointment/" + held.getIdPart()).setIdentifier(held.getIdentifierFirstRep()));
        assertThat(first(ask(resident(), "$book", parameters, "by reference")).getStatus())
                .isEqualTo(AppointmentStatus.BOOKED);
    }

    @Test
    void aFamilyDoctorBooksAtOnceForAResident() {
        IGenericClient doctor = clients.of(clinic.doctor(FAMILY_DOCTOR));
        Appointment booked = first(ask(doctor, "$book", forResident(at("S-M.6", referral("内科")), person)));
        assertThat(booked.getStatus()).isEqualTo(AppointmentStatus.BOOKED);
        assertThat(booked.getParticipantFirstRep().getActor().getIdentifier().getValue())
                .isEqualTo(person);
    }

    @Test
    void aRepeatedRequestIsAnsweredAsBefore() {
        Appointment wish = at("S-M.3");
        wish.addIdentifier(new Identifier().setSystem(Systems.REQUEST).setValue("phone-7"));
        Appointment first = first(book(wish));
        assertThat(first(book(wish)).getIdPart()).isEqualTo(first.getIdPart());
        Appointment other = at("S-M.4");
        other.addIdentifier(new Identifier().setSystem(Systems.REQUEST).setValue("phone-7"));
        assertThat(code(refusal(422, () -> book(other)))).isEqualTo("clinic.key_used");
    }

    /** Without a header, so that the Appointment's own identifier counts. */
    private Bundle book(Appointment wish) {
        Parameters parameters = new Parameters();
        parameters.addParameter().setName("appointment-resource").setResource(wish);
        return resident()
                .operation()
                .onType(Appointment.class)
                .named("$book")
                .withParameters(parameters)
                .returnResourceType(Bundle.class)
                .execute();
    }

    @Test
    void aBookingMovesToAnotherSlotAndIsThenCancelled() {
        Appointment booked = first(ask(resident(), "$book", at("S-M.10", referral("内科"))));
        Appointment wish = at("S-A.2");
        wish.setId(booked.getIdPart());
        Appointment moved = first(ask(resident(), "$book", wish));
        assertThat(moved.getSlotFirstRep().getReference()).isEqualTo("Slot/S-A.2");
        Appointment old = resident()
                .read()
                .resource(Appointment.class)
                .withId(booked.getIdPart())
                .execute();
        assertThat(old.getStatus()).isEqualTo(AppointmentStatus.CANCELLED);
        assertThat(old.getCancelationReason().getCodingFirstRep().getCode()).isEqualTo("moved");

        moved.setStatus(AppointmentStatus.CANCELLED);
        moved.getCancelationReason().setText("出差");
        Appointment cancelled = first(ask(resident(), "$book", moved));
        assertThat(cancelled.getStatus()).isEqualTo(AppointmentStatus.CANCELLED);
        assertThat(cancelled.getCancelationReason().getText()).isEqualTo("出差");
        assertThat(code(refusal(409, () -> ask(resident(), "$book", moved)))).isEqualTo("clinic.not_booked");
    }

    @Test
    void aHoldIsGivenBack() {
        Appointment held = first(ask(resident(), "$hold", at("S-M.5")));
        held.setStatus(AppointmentStatus.CANCELLED);
        ask(resident(), "$book", held);
        assertThat(clinic.texts("select state from units where offer_id = 'S-M' and number = 5"))
                .containsExactly("free");
    }

    @Test
    void aSlotThatIsTakenIsRefusedAsIheAsks() {
        clinic.hold(clinic.newResident(), "S-S.3");
        OperationOutcome.OperationOutcomeIssueComponent issue =
                refusal(409, () -> ask(resident(), "$hold", at("S-S.3")));
        assertThat(code(issue)).isEqualTo("clinic.slot_taken");
        assertThat(issue.getCode()).isEqualTo(IssueType.NOTFOUND);
        assertThat(issue.getDetails().getText()).contains("taken");
    }

    @Test
    void refusalsAreInTheCallersLanguage() {
        clinic.hold(clinic.newResident(), "S-S.4");
        Visitor chinese = clinic.resident(person).with("Accept-Language", "zh");
        assertThat(refusal(409, () -> ask(clients.of(chinese), "$hold", at("S-S.4")))
                        .getDetails()
                        .getText())
                .contains("号");
    }

    @Test
    void aHoldThatIsOverBooksNothing() {
        Appointment held = first(ask(resident(), "$hold", at("S-S.5")));
        clinic.at(SUNDAY.plus(Duration.ofMinutes(6)));
        assertThat(code(refusal(409, () -> ask(resident(), "$book", held)))).isEqualTo("clinic.hold_over");
    }

    @Test
    void theReserveNeedsAServiceRequest() {
        assertThat(code(refusal(403, () -> ask(resident(), "$hold", at("S-S.2")))))
                .isEqualTo("clinic.reserved_until");
    }

    @Test
    void anothersServiceRequestIsNotThere() {
        String theirs = clinic.refer(clinic.newResident(), "外科", "session").text("id");
        assertThat(code(refusal(404, () -> ask(resident(), "$hold", at("S-S.6", theirs)))))
                .isEqualTo("referral.none");
        IGenericClient stranger = clients.of(clinic.doctor(ServedClinic.STRANGER));
        assertThat(code(refusal(404, () -> ask(stranger, "$book", at("S-S.6", theirs)))))
                .isEqualTo("referral.none");
    }

    @Test
    void nobodyBooksForAnotherResident() {
        Appointment wish = forResident(at("S-S.7"), clinic.newResident());
        assertThat(code(refusal(422, () -> ask(resident(), "$hold", wish)))).isEqualTo("fhir.other_patient");
        Appointment referred = forResident(at("S-S.7", referral("外科")), clinic.newResident());
        assertThat(code(refusal(422, () -> ask(clients.of(clinic.coordinator()), "$book", referred))))
                .isEqualTo("fhir.other_patient");
    }

    @Test
    void withoutAKeyNothingIsDone() {
        assertThat(code(refusal(400, () -> book(at("S-S.8"))))).isEqualTo("clinic.no_key");
    }
}
