package org.tidalrounds.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tidalrounds.clinic.ServedClinic.AFTERNOON;
import static org.tidalrounds.clinic.ServedClinic.FAMILY_DOCTOR;
import static org.tidalrounds.clinic.ServedClinic.MEDICINE;
import static org.tidalrounds.clinic.ServedClinic.SURGERY;
import static org.tidalrounds.fhir.FhirClients.COUNTY;

import ca.uhn.fhir.rest.client.api.IGenericClient;
import ca.uhn.fhir.rest.gclient.ICriterion;
import ca.uhn.fhir.rest.gclient.TokenClientParam;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Schedule;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Slot;
import org.hl7.fhir.r4.model.Slot.SlotStatus;
import org.hl7.fhir.r4.model.StringType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tidalrounds.clinic.ServedClinic;
import org.tidalrounds.fhir.wire.Systems;
import org.tidalrounds.fhir.wire.Systems.Thing;
import org.tidalrounds.web.Visitor.Answer;

/** What HAPI's client reads and finds; each answer is checked against the profiles of R4. */
class FhirSearchIT {
    private static ServedClinic clinic;
    private static FhirClients clients;

    @BeforeAll
    static void serve() {
        clinic = ServedClinic.open(MEDICINE, AFTERNOON, SURGERY);
        clients = new FhirClients(clinic);
    }

    @AfterAll
    static void stop() {
        clinic.close();
        assertThat(clients.checked.flaws()).isEmpty();
        assertThat(clients.checked.answers()).isGreaterThan(1);
    }

    private static IGenericClient resident() {
        return clients.of(clinic.resident(clinic.newResident()));
    }

    private static List<String> ids(Bundle bundle) {
        return bundle.getEntry().stream()
                .map(entry -> entry.getResource().getIdPart())
                .toList();
    }

    private static <T extends Resource> Bundle find(IGenericClient client, Class<T> type, ICriterion<?>... criteria) {
        var query = client.search().forResource(type);
        for (ICriterion<?> criterion : criteria) {
            query = query.and(criterion);
        }
        return query.returnBundle(Bundle.class).execute();
    }

    @Test
    void theCapabilityStatementTellsResourcesAndOperations() {
        CapabilityStatement statement = clients.of(clinic.nobody())
                .capabilities()
                .ofType(CapabilityStatement.class)
                .execute();
        assertThat(statement.getRestFirstRep().getResource())
                .extracting(resource -> resource.getType())
                .containsExactlyInAnyOrder("Schedule", "Slot", "Appointment", "ServiceRequest");
        assertThat(statement.getImplementation().getUrl()).isEqualTo(clients.base());
    }

    @Test
    void schedulesAreFoundByDoctorDepartmentAndDay() {
        IGenericClient client = resident();
        assertThat(ids(find(client, Schedule.class, Schedule.ACTOR.hasId("Practitioner/D11"))))
                .containsExactly("S-M");
        assertThat(ids(find(client, Schedule.class, Schedule.SPECIALTY.exactly().code("外科"))))
                .contains("S-S")
                .doesNotContain("S-M");
        assertThat(ids(find(client, Schedule.class, Schedule.DATE.exactly().day("2026-12-01"))))
                .contains("S-M", "S-A", "S-S")
                .noneMatch(id -> id.contains("20261202"));
        assertThat(ids(find(client, Schedule.class, Schedule.DATE.after().day("2030-01-01"))))
                .isEmpty();
    }

    @Test
    void aScheduleIsReadByItsIdAndFoundByItsIdentifier() {
        Schedule read = resident().read().resource(Schedule.class).withId("S-M").execute();
        assertThat(read.getActive()).isTrue();
        assertThat(read.getSpecialtyFirstRep().getText()).isEqualTo("内科");
        ICriterion<?> identifier =
                Schedule.IDENTIFIER.exactly().systemAndIdentifier(Systems.of(COUNTY, Thing.SESSION), "S-M");
        assertThat(ids(find(resident(), Schedule.class, identifier))).containsExactly("S-M");
        ICriterion<?> foreign = Schedule.IDENTIFIER.exactly().systemAndIdentifier("urn:other", "S-M");
        assertThat(ids(find(resident(), Schedule.class, foreign))).isEmpty();
    }

    @Test
    void slotsArePagedByLinks() {
        IGenericClient client = resident();
        Bundle page = client.search()
                .forResource(Slot.class)
                .where(Slot.SCHEDULE.hasId("Schedule/S-S"))
                .count(5)
                .returnBundle(Bundle.class)
                .execute();
        List<String> found = new ArrayList<>(ids(page));
        while (page.getLink("next") != null) {
            page = client.loadPage().next(page).execute();
            assertThat(page.getEntry()).hasSizeLessThanOrEqualTo(5);
            found.addAll(ids(page));
        }
        assertThat(found).hasSize(12).doesNotHaveDuplicates().startsWith("S-S.1", "S-S.2");
    }

    @Test
    void slotsAreFoundByStatusKindAndTime() {
        clinic.booked(clinic.newResident(), "外科", "S-S.2");
        IGenericClient client = resident();
        ICriterion<?> surgery = Slot.SCHEDULE.hasId("S-S");
        assertThat(ids(find(client, Slot.class, surgery, Slot.STATUS.exactly().code("busy"))))
                .containsExactly("S-S.2");
        assertThat(ids(find(client, Slot.class, surgery, Slot.STATUS.exactly().codes("free", "busy"))))
                .hasSize(12);
        assertThat(ids(find(
                        client, Slot.class, surgery, Slot.START.afterOrEquals().second("2026-12-01T09:50:00+08:00"))))
                .hasSizeLessThan(12);
        assertThat(ids(find(
                        client,
                        Slot.class,
                        Slot.SPECIALTY.exactly().code("外科"),
                        new TokenClientParam("service-type").exactly().systemAndCode(Systems.KIND, "session"))))
                .hasSize(12);
    }

    @Test
    void aSlotSaysWhetherItIsOfTheReserveAndNeverWhoseItIs() {
        String resident = clinic.newResident();
        clinic.booked(resident, "内科", "S-A.2");
        Slot slot = resident().read().resource(Slot.class).withId("S-A.2").execute();
        assertThat(slot.getStatus()).isEqualTo(SlotStatus.BUSY);
        assertThat(slot.getExtensionByUrl(Systems.POOL)
                        .getExtensionByUrl("pool")
                        .getValue()
                        .primitiveValue())
                .isEqualTo("reserve");
        assertThat(clinic.resident("P98")
                        .get("/fhir/" + COUNTY + "/Slot/S-A.2")
                        .response()
                        .body())
                .doesNotContain("\"" + resident + "\"");
    }

    @Test
    void aHeldSlotIsBusyTentative() {
        clinic.hold(clinic.newResident(), "S-M.12");
        Slot slot = resident().read().resource(Slot.class).withId("S-M.12").execute();
        assertThat(slot.getStatus()).isEqualTo(SlotStatus.BUSYTENTATIVE);
    }

    @Test
    void freeSlotsAreProposed() {
        Parameters parameters = new Parameters();
        parameters.addParameter("start", new DateTimeType("2026-12-01T00:00:00+08:00"));
        parameters.addParameter("end", new DateTimeType("2026-12-02T00:00:00+08:00"));
        parameters.addParameter("specialty", new StringType("外科"));
        parameters.addParameter("visit-type", new StringType("session"));
        Bundle found = FhirClients.ask(resident(), "$find", parameters, "find");
        assertThat(found.getEntry()).isNotEmpty().allSatisfy(entry -> {
            Appointment proposed = (Appointment) entry.getResource();
            assertThat(proposed.getStatus().toCode()).isEqualTo("proposed");
            assertThat(proposed.getSlotFirstRep().getReference()).startsWith("Slot/S-S.");
        });
    }

    @Test
    void appointmentsAreTheirOwners() {
        String resident = clinic.newResident();
        Answer booking = clinic.booked(resident, "内科", "S-M.6");
        IGenericClient own = clients.of(clinic.resident(resident));
        assertThat(ids(find(own, Appointment.class, Appointment.STATUS.exactly().code("booked"))))
                .containsExactly(booking.text("id"));
        assertThat(ids(find(own, Appointment.class, Appointment.DATE.exactly().day("2026-12-02"))))
                .isEmpty();
        assertThat(ids(find(resident(), Appointment.class, Appointment.PATIENT.hasId("Patient/" + resident))))
                .isEmpty();
        IGenericClient staff = clients.of(clinic.coordinator());
        assertThat(ids(find(staff, Appointment.class, Appointment.PATIENT.hasId(resident))))
                .containsExactly(booking.text("id"));
        Appointment read = staff.read()
                .resource(Appointment.class)
                .withId(booking.text("id"))
                .execute();
        assertThat(read.getBasedOnFirstRep().getReference()).isEqualTo("ServiceRequest/" + booking.text("referralId"));
    }

    @Test
    void serviceRequestsAreFoundByThoseTheyConcern() {
        String resident = clinic.newResident();
        String id = clinic.refer(resident, "外科", "session").text("id");
        ICriterion<?> theirs = ServiceRequest.PATIENT.hasId(resident);
        ICriterion<?> active = ServiceRequest.STATUS.exactly().code("active");
        ICriterion<?> sender = ServiceRequest.REQUESTER.hasId("Practitioner/" + FAMILY_DOCTOR);
        assertThat(ids(find(clients.of(clinic.doctor(FAMILY_DOCTOR)), ServiceRequest.class, theirs, active, sender)))
                .containsExactly(id);
        assertThat(ids(find(clients.of(clinic.coordinator()), ServiceRequest.class, theirs)))
                .containsExactly(id);
        assertThat(ids(find(clients.of(clinic.resident(resident)), ServiceRequest.class)))
                .containsExactly(id);
        Set<String> others = new TreeSet<>();
        others.addAll(ids(find(resident(), ServiceRequest.class)));
        others.addAll(ids(find(clients.of(clinic.doctor(ServedClinic.STRANGER)), ServiceRequest.class, theirs)));
        others.addAll(ids(find(clients.of(clinic.doctor(ServedClinic.SPECIALIST)), ServiceRequest.class, theirs)));
        assertThat(others).isEmpty();
        ServiceRequest read = clients.of(clinic.coordinator())
                .read()
                .resource(ServiceRequest.class)
                .withId(id)
                .execute();
        assertThat(read.getReasonCodeFirstRep().getText()).isEqualTo("头痛三日");
    }
}
