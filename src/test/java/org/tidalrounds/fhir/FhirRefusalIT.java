package org.tidalrounds.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tidalrounds.clinic.ServedClinic.SURGERY;
import static org.tidalrounds.fhir.FhirClients.COUNTY;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidalrounds.access.Role;
import org.tidalrounds.clinic.ServedClinic;
import org.tidalrounds.fhir.wire.Fhir;
import org.tidalrounds.web.Visitor;
import org.tidalrounds.web.Visitor.Answer;

/** Whatever is asked wrongly over FHIR is answered with an OperationOutcome that says what would be right. */
class FhirRefusalIT {
    private static final String PLACE = "/fhir/" + COUNTY;

    private static ServedClinic clinic;
    private static Checked checked;
    private static Visitor coordinator;

    @BeforeAll
    static void serve() {
        clinic = ServedClinic.open(SURGERY);
        checked = new Checked();
        coordinator = clinic.coordinator();
    }

    @AfterAll
    static void stop() {
        clinic.close();
        assertThat(checked.flaws()).isEmpty();
    }

    private static void assertRefused(Answer answer, int status, String code) {
        String body = answer.response().body();
        assertThat(answer.status()).as(body).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith(Fhir.JSON);
        assertThat(answer.json().path("resourceType").asText()).isEqualTo("OperationOutcome");
        assertThat(answer.json().at("/issue/0/details/coding/0/code").asText()).isEqualTo(code);
        checked.check(body);
    }

    @Test
    void whoIsNotSignedInIsAskedTo() {
        assertRefused(clinic.nobody().get(PLACE + "/Slot"), 401, "access.sign_in_first");
    }

    @Test
    void whoeverMayNotIsTold() {
        assertRefused(clinic.staff(Role.ADMINISTRATOR).get(PLACE + "/Slot"), 403, "access.not_allowed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/fhir/west/Slot", "/fhir/west/Schedule/S-S", "/fhir/west/ServiceRequest/1"})
    void anotherCountyIsNotThere(String path) {
        assertRefused(coordinator.get(path), 404, "access.no_county");
    }

    @ParameterizedTest
    @CsvSource({
        "/Slot/S-S.99, clinic.no_slot",
        "/Slot/x-zz, clinic.no_slot",
        "/Schedule/S-X, clinic.no_session",
        "/Appointment/slot-S-S.1, clinic.no_booking",
        "/Appointment/999999999999999999999999, clinic.no_booking",
        "/ServiceRequest/7777, referral.none",
        "/Observation/1, web.not_there"
    })
    void whatIsNotThereIsNamed(String path, String code) {
        assertRefused(coordinator.get(PLACE + path), 404, code);
    }

    @ParameterizedTest
    @CsvSource({
        "/Slot?colour=red, 400, fhir.no_parameter",
        "/Slot?start=soon, 400, fhir.no_date",
        "/Slot?start=ap2026-12-01, 400, fhir.no_prefix",
        "/Slot?start=2026-13, 400, fhir.no_date",
        "/Slot?start=9999-01-01, 422, clinic.no_day",
        "/Slot?_count=none, 400, fhir.no_count",
        "/Slot?_count=0, 400, fhir.no_count",
        "/Slot?status=free&status=busy, 400, fhir.given_twice",
        "/Slot?_after=there, 400, fhir.no_cursor",
        "/Schedule?_after=2026-12-01T, 400, fhir.no_cursor",
        "/ServiceRequest?_after=x, 400, fhir.no_cursor",
        "/Slot?_format=xml, 406, fhir.json_only",
        "/Appointment, 422, clinic.whose_hold",
        "/Slot?specialty=%00, 400, web.odd_text"
    })
    void aSearchThatMakesNoSenseIsRefused(String search, int status, String code) {
        assertRefused(coordinator.get(PLACE + search), status, code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no json",
                "[]",
                "null",
                "{}",
                "{\"resourceType\":\"Patient\"}",
                "{\"resourceType\":\"Parameters\",\"colour\":\"red\"}",
                "{\"resourceType\":\"Parameters\",\"parameter\":7}",
                "{\"resourceType\":\"Parameters\",\"parameter\":[{\"name\":\"colour\"}]}",
                "{\"resourceType\":\"Parameters\"}",
                "{\"resourceType\":\"Parameters\",\"parameter\":[{\"name\":\"appointment-resource\","
                        + "\"resource\":{\"resourceType\":\"Appointment\",\"status\":\"wild\"}}]}",
                "{\"resourceType\":\"Parameters\",\"parameter\":[{\"name\":\"appointment-resource\","
                        + "\"resource\":{\"resourceType\":\"Slot\"}}]}",
                "{\"resourceType\":\"Parameters\",\"parameter\":[{\"name\":\"appointment-reference\","
                        + "\"valueString\":\"Appointment/1\"}]}"
            })
    void aBodyThatIsNoneIsRefused(String body) {
        for (String operation : new String[] {"$find", "$hold", "$book"}) {
            Answer answer = ServedClinic.keyed(coordinator).post(PLACE + "/Appointment/" + operation, Fhir.JSON, body);
            assertThat(answer.status())
                    .as(operation + " " + answer.response().body())
                    .isEqualTo(400);
            assertThat(answer.json().path("resourceType").asText()).isEqualTo("OperationOutcome");
            checked.check(answer.response().body());
        }
    }

    @Test
    void anAppointmentWithoutASlotIsRefused() {
        String body = "{\"resourceType\":\"Parameters\",\"parameter\":[{\"name\":\"appointment-resource\","
                + "\"resource\":{\"resourceType\":\"Appointment\",\"status\":\"proposed\"}}]}";
        assertRefused(
                ServedClinic.keyed(coordinator).post(PLACE + "/Appointment/$hold", Fhir.JSON, body),
                422,
                "fhir.no_slot_named");
    }

    @Test
    void xmlIsNotTaken() {
        assertRefused(
                coordinator.post(PLACE + "/Appointment/$hold", "application/fhir+xml", "<Parameters/>"),
                415,
                "web.media_type");
    }
}
