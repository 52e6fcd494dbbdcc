package org.tidalrounds.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tidalrounds.clinic.ServedClinic.FAMILY_DOCTOR;
import static org.tidalrounds.clinic.ServedClinic.MEDICINE;
import static org.tidalrounds.clinic.ServedClinic.PLACE;
import static org.tidalrounds.clinic.ServedClinic.SPECIALIST;
import static org.tidalrounds.clinic.ServedClinic.STRANGER;
import static org.tidalrounds.clinic.ServedClinic.SUNDAY;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tidalrounds.clinic.ServedClinic;
import org.tidalrounds.web.Visitor.Answer;

/** Whom doctors find: their residents, and their department's patients. */
class FindingPatientsIT {
    private static final String SUN = "/team-residents?name=%E5%AD%99";
    private static final String IN_HAND = "/referrals?department=%E5%86%85%E7%A7%91";

    private static ServedClinic clinic;

    @BeforeAll
    static void serve() {
        clinic = ServedClinic.open(MEDICINE);
    }

    @AfterAll
    static void stop() {
        clinic.close();
    }

    @BeforeEach
    void onSunday() {
        clinic.at(SUNDAY);
    }

    @Test
    void aDoctorFindsTheTeamsResidentsByAPartOfTheNameAndThatGoesOnRecord() {
        Answer found = clinic.doctor(FAMILY_DOCTOR).get(PLACE + SUN);
        assertThat(ServedClinic.values(found.json(), "name")).containsExactly("孙平");
        assertThat(found.json().at("/0/birthYear").asInt()).isEqualTo(1950);
        assertThat(clinic.texts("select subject from audit_entries where action = 'resident.search'"))
                .contains("doctor:D3");
    }

    @Test
    void residentsOfOtherTeamsAreNotFound() {
        assertThat(clinic.doctor(STRANGER).get(PLACE + SUN).json()).isEmpty();
        assertThat(clinic.doctor(FAMILY_DOCTOR)
                        .get(PLACE + "/team-residents?name=%20")
                        .json())
                .isEmpty();
    }

    @Test
    void aDepartmentSeesWhomItExpectsByNameAndOthersDoNot() {
        String resident = clinic.newResident();
        clinic.booked(resident, "内科", "S-M.2");
        Answer expected = clinic.doctor(SPECIALIST).get(PLACE + IN_HAND);
        assertThat(ServedClinic.values(expected.json(), "residentId")).contains(resident);
        assertThat(ServedClinic.values(expected.json(), "residentName")).contains("居民");
        assertThat(clinic.doctor(STRANGER).get(PLACE + IN_HAND).status()).isEqualTo(403);
    }

    @Test
    void departmentsSayWhatCanBeBookedOfThem() {
        Answer departments = clinic.resident("P97").get(PLACE + "/departments");
        assertThat(ServedClinic.values(departments.json(), "name")).containsExactly("内科", "外科");
        assertThat(departments.json().at("/0/kinds").toString()).isEqualTo("[\"session\",\"bed\",\"exam\"]");
    }

    @Test
    void aBookedReferralHoldsOnlyInThePlaceOfItsBooking() {
        String resident = clinic.newResident();
        Answer booking = clinic.booked(resident, "内科", "S-M.6");
        String holds = PLACE + "/referrals/" + booking.text("referralId") + "/holds";
        Answer plain = ServedClinic.keyed(clinic.resident(resident)).post(holds, Map.of("slot", "S-M.7"));
        assertThat(plain.status()).isEqualTo(409);
        Answer foreign = ServedClinic.keyed(clinic.resident(resident))
                .post(
                        holds,
                        Map.of(
                                "slot",
                                "S-M.7",
                                "instead",
                                booking.json().path("id").asLong() + 1));
        assertThat(foreign.status()).isEqualTo(404);
        Answer held = ServedClinic.keyed(clinic.resident(resident))
                .post(
                        holds,
                        Map.of(
                                "slot",
                                "S-M.7",
                                "instead",
                                booking.json().path("id").asLong()));
        assertThat(held.status()).as(held.response().body()).isEqualTo(201);
        Answer moved = ServedClinic.keyed(clinic.resident(resident))
                .post(
                        PLACE + "/bookings/" + booking.text("id") + "/move",
                        Map.of("slot", "S-M.7", "token", held.text("token")));
        assertThat(moved.text("slot")).isEqualTo("S-M.7");
        assertThat(clinic.texts(
                        "select state || ' ' || booking_id from referrals where resident_id = '" + resident + "'"))
                .isEqualTo(List.of("booked " + moved.text("id")));
    }
}
