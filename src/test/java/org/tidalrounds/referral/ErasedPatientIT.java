package org.tidalrounds.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tidalrounds.clinic.ServedClinic.AFTERNOON;
import static org.tidalrounds.clinic.ServedClinic.MEDICINE;
import static org.tidalrounds.clinic.ServedClinic.PLACE;
import static org.tidalrounds.clinic.ServedClinic.SUNDAY;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tidalrounds.access.Role;
import org.tidalrounds.clinic.ServedClinic;
import org.tidalrounds.web.Visitor.Answer;

/** What is held of a resident who was referred, and what is left when it is erased. */
class ErasedPatientIT {
    private static ServedClinic clinic;

    @BeforeAll
    static void serve() {
        clinic = ServedClinic.open(MEDICINE, AFTERNOON);
    }

    @AfterAll
    static void stop() {
        clinic.close();
    }

    @BeforeEach
    void onSunday() {
        clinic.at(SUNDAY);
    }

    private static String text(String query) {
        return clinic.texts(query).get(0);
    }

    private static void erase(String resident) {
        assertThat(clinic.staff(Role.ADMINISTRATOR)
                        .delete(PLACE + "/residents/" + resident + "/personal-data")
                        .status())
                .isEqualTo(204);
    }

    @Test
    void theWordsOfAReferralAreSealedInTheDatabase() {
        Answer referral = clinic.refer(clinic.newResident(), "内科", "session");
        assertThat(referral.text("complaint")).isEqualTo("头痛三日");
        assertThat(text("select complaint from referrals where referral_id = " + referral.text("id")))
                .startsWith("sealed:");
    }

    @Test
    void theExportHasReferralsBookingsAndRatingsInPlainWords() {
        String resident = clinic.newResident();
        clinic.booked(resident, "内科", "S-M.6");
        clinic.sql(
                "insert into service_ratings (county_id, resident_id, team_id, year_from, stars, at) values ('east', '"
                        + resident + "', 'G1', '2026-01-01', 4, '2026-11-01T00:00:00Z')");
        Answer export = clinic.staff(Role.ADMINISTRATOR).get(PLACE + "/residents/" + resident + "/personal-data");
        assertThat(export.json().at("/tables/referrals/0/complaint").asText()).isEqualTo("头痛三日");
        assertThat(export.json().at("/tables/bookings/0/state").asText()).isEqualTo("booked");
        assertThat(export.json().at("/tables/service_ratings/0/stars").asInt()).isEqualTo(4);
        assertThat(export.json().at("/tables/resident_notices")).isNotEmpty();
    }

    @Test
    void whatIsBookedAheadIsCancelledAndTheSlotGoesToOthers() {
        String resident = clinic.newResident();
        clinic.booked(resident, "内科", "S-M.10");
        erase(resident);
        assertThat(text("select state from bookings where resident_id = '" + resident + "'"))
                .isEqualTo("cancelled");
        assertThat(text("select state || ' ' || pool from units where offer_id = 'S-M' and number = 10"))
                .isEqualTo("free reserve");
    }

    @Test
    void theWordsGoAndTheCountsStay() {
        String resident = clinic.newResident();
        Answer referral = clinic.refer(resident, "内科", "session");
        clinic.sql(
                "insert into service_ratings (county_id, resident_id, team_id, year_from, stars, words, at) values ('east', '"
                        + resident + "', 'G1', '2026-01-01', 2, 'sealed:x', '2026-11-01T00:00:00Z')");
        erase(resident);
        String where = " where resident_id = '" + resident + "'";
        assertThat(text("select state || complaint || plan || note || department from referrals" + where))
                .isEqualTo("withdrawn内科");
        assertThat(text("select stars || words from service_ratings" + where)).isEqualTo("2");
        assertThat(clinic.texts("select message_key from resident_notices" + where))
                .isEqualTo(List.of());
        assertThat(clinic.texts("select action from referral_ledger where referral_id = " + referral.text("id")
                        + " order by revision"))
                .endsWith("erase");
    }

    @Test
    void theTasksOfARecoveryAreErasedAndNoLongerDue() {
        String resident = clinic.newResident();
        Answer sent = ServedClinic.keyed(clinic.doctor(ServedClinic.SPECIALIST))
                .post(
                        PLACE + "/down-referrals",
                        Map.of(
                                "residentId",
                                resident,
                                "department",
                                "内科",
                                "summary",
                                "好转",
                                "plan",
                                "低盐",
                                "tasks",
                                List.of(Map.of("dueOn", "2026-12-10", "task", "测血压"))));
        assertThat(sent.status()).as(sent.response().body()).isEqualTo(201);
        erase(resident);
        assertThat(text("select state || task from follow_ups where referral_id = " + sent.text("id")))
                .isEqualTo("cancelled");
    }
}
