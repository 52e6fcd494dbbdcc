package org.tidalrounds.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tidalrounds.clinic.ServedClinic.AFTERNOON;
import static org.tidalrounds.clinic.ServedClinic.MEDICINE;
import static org.tidalrounds.clinic.ServedClinic.SURGERY;

import ca.uhn.fhir.rest.client.api.IGenericClient;
import java.time.Instant;
import java.util.Map;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Schedule;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Slot;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidalrounds.clinic.ServedClinic;
import org.tidalrounds.web.Visitor.Answer;

/** Each state that a booking, a referral, a slot or a session can be in, read by HAPI's client and checked by its validator. */
class FhirStatesIT {
    private static ServedClinic clinic;
    private static FhirClients clients;
    private static Answer booking;

    @BeforeAll
    static void serve() {
        clinic = ServedClinic.open(MEDICINE, AFTERNOON, SURGERY);
        clients = new FhirClients(clinic);
        booking = clinic.booked(clinic.newResident(), "内科", "S-M.2");
    }

    @AfterAll
    static void stop() {
        clinic.close();
        assertThat(clients.checked.flaws()).isEmpty();
    }

    private static IGenericClient staff() {
        return clients.of(clinic.coordinator());
    }

    /** Past the triggers, which let nobody skip a state. */
    private static void set(String statement) {
        clinic.sql("set session_replication_role = replica; " + statement + "; set session_replication_role = origin");
    }

    @ParameterizedTest
    @CsvSource({
        "booked,booked",
        "arrived,arrived",
        "seen,fulfilled",
        "no_show,noshow",
        "cancelled,cancelled",
        "moved,cancelled",
        "stopped,cancelled"
    })
    void aBookingIsAnAppointmentInEachState(String state, String status) {
        set("update bookings set state = '" + state + "', reason = '停诊' where booking_id = " + booking.text("id"));
        Appointment read = staff().read()
                .resource(Appointment.class)
                .withId(booking.text("id"))
                .execute();
        assertThat(read.getStatus().toCode()).isEqualTo(status);
        assertThat(read.getStart().toInstant()).isEqualTo(Instant.parse("2026-12-01T00:10:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "draft,draft",
        "sent,active",
        "accepted,active",
        "deferred,active",
        "booked,active",
        "arrived,active",
        "seen,active",
        "closed,completed",
        "rejected,revoked",
        "withdrawn,revoked",
        "expired,revoked"
    })
    void aReferralIsAServiceRequestInEachState(String state, String status) {
        set("update referrals set state = '" + state + "', reason_code = 'incomplete', deferred_until = "
                + (state.equals("deferred") ? "date '2026-12-10'" : "null") + " where referral_id = "
                + booking.text("referralId"));
        ServiceRequest read = staff().read()
                .resource(ServiceRequest.class)
                .withId(booking.text("referralId"))
                .execute();
        assertThat(read.getStatus().toCode()).isEqualTo(status);
    }

    @Test
    void anErasedReferralIsStillAServiceRequest() {
        set("update referrals set complaint = '', plan = '', note = '', state = 'withdrawn', deferred_until = null"
                + " where referral_id = " + booking.text("referralId"));
        ServiceRequest read = staff().read()
                .resource(ServiceRequest.class)
                .withId(booking.text("referralId"))
                .execute();
        assertThat(read.getReasonCode()).isEmpty();
    }

    @Test
    void aStoppedSessionIsAScheduleThatIsNotActiveWithBusySlots() {
        clinic.change("S-S", "stop", Map.of("reason", "停诊"));
        assertThat(staff().read()
                        .resource(Schedule.class)
                        .withId("S-S")
                        .execute()
                        .getActive())
                .isFalse();
        assertThat(staff().read()
                        .resource(Slot.class)
                        .withId("S-S.2")
                        .execute()
                        .getStatus()
                        .toCode())
                .isEqualTo("busy-unavailable");
    }
}
