package org.tidalrounds.clinic.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tidalrounds.clinic.ServedClinic.MEDICINE;
import static org.tidalrounds.clinic.ServedClinic.PLACE;
import static org.tidalrounds.clinic.ServedClinic.SUNDAY;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tidalrounds.clinic.ServedClinic;
import org.tidalrounds.clinic.TestClinic;
import org.tidalrounds.web.Visitor.Answer;

/** Beds of a ward and examinations of a device, which are booked with a referral as slots are. */
class OtherUnitsIT {
    private static final String BED = "B1-20261201";
    private static final String EXAM = "E1-20261201";

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
    void aFifthOfBedsAndExaminationsIsReserved() {
        assertThat(clinic.coordinator().get(PLACE + "/clinic-sessions/" + BED).text("reserved"))
                .isEqualTo("2");
        assertThat(clinic.coordinator().get(PLACE + "/clinic-sessions/" + EXAM).text("reserved"))
                .isEqualTo("2");
    }

    @Test
    void aBedIsBookedWithAReferralToItsWard() {
        String resident = clinic.newResident();
        Answer booking = clinic.book(resident, clinic.hold(clinic.refer(resident, "内科", "bed"), BED + ".2"));
        assertThat(booking.status()).isEqualTo(201);
        assertThat(booking.text("kind")).isEqualTo("bed");
    }

    @Test
    void anExaminationIsBookedWithAReferralOfAnyDepartment() {
        String resident = clinic.newResident();
        Answer booking = clinic.book(resident, clinic.hold(clinic.refer(resident, "外科", "exam"), EXAM + ".3"));
        assertThat(booking.status()).isEqualTo(201);
        assertThat(booking.text("department")).isEqualTo("外科");
    }

    @Test
    void anExaminationAndASessionOnOneDayDoNotExcludeEachOther() {
        String resident = clinic.newResident();
        clinic.booked(resident, "内科", "S-M.2");
        Answer exam = clinic.book(resident, clinic.hold(clinic.refer(resident, "内科", "exam"), EXAM + ".4"));
        assertThat(exam.status()).isEqualTo(201);
    }

    @Test
    void aReferralToAClinicHoldsNoBed() {
        Answer referral = clinic.refer(clinic.newResident(), "内科", "session");
        Answer refused = clinic.hold(referral, BED + ".1");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("code")).isEqualTo("clinic.wrong_kind");
    }

    @Test
    void aBedOfAnotherWardIsRefused() {
        Answer referral = clinic.refer(clinic.newResident(), "外科", "bed");
        Answer refused = clinic.hold(referral, BED + ".1");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("code")).isEqualTo("clinic.other_department");
    }

    @Test
    void bedsAreNotForThoseWithoutAReferralEvenAfterTheRelease() {
        clinic.at(TestClinic.RELEASE);
        Answer refused = clinic.hold(clinic.newResident(), BED + ".1");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("code")).isEqualTo("clinic.wrong_kind");
    }

    @Test
    void freeUnitsAreListedByKind() {
        JsonNode beds = clinic.resident("P99")
                .get(PLACE + "/slots?department=%E5%86%85%E7%A7%91&kind=bed&from=2026-12-02&to=2026-12-02")
                .json();
        assertThat(beds).hasSize(6);
        assertThat(clinic.resident("P99")
                        .get(PLACE + "/slots?department=x&kind=chair&from=2026-12-02&to=2026-12-02")
                        .text("code"))
                .isEqualTo("clinic.no_kind");
    }
}
