package org.tidalrounds.clinic.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tidalrounds.clinic.ServedClinic.MEDICINE;
import static org.tidalrounds.clinic.ServedClinic.PLACE;
import static org.tidalrounds.clinic.ServedClinic.SUNDAY;
import static org.tidalrounds.clinic.ServedClinic.SURGERY;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tidalrounds.clinic.ServedClinic;
import org.tidalrounds.clinic.TestClinic;
import org.tidalrounds.web.Visitor.Answer;

/** What coordinators read of departments: 外科 has its reserve of three used up and somebody waits. */
class CapacityIT {
    private static ServedClinic clinic;

    @BeforeAll
    static void serve() {
        clinic = ServedClinic.open(MEDICINE, SURGERY);
        for (int slot : new int[] {2, 6, 10}) {
            clinic.booked(clinic.newResident(), "外科", "S-S." + slot);
        }
        String resident = clinic.newResident();
        Answer referral = clinic.refer(resident, "外科", "session");
        Answer waiting = ServedClinic.keyed(clinic.resident(resident))
                .post(
                        PLACE + "/referrals/" + referral.text("id") + "/waiting",
                        Map.of("from", "2026-12-01", "to", "2026-12-20"));
        assertThat(waiting.status()).isEqualTo(201);
    }

    @AfterEach
    void turnBack() {
        clinic.at(SUNDAY);
    }

    @AfterAll
    static void stop() {
        clinic.close();
    }

    private static JsonNode row(String path, String department) {
        JsonNode rows = clinic.coordinator().get(PLACE + path).json();
        return StreamSupport.stream(rows.spliterator(), false)
                .filter(row -> row.path("kind").asText().equals("session"))
                .filter(row -> row.path("department").asText().equals(department))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theDemandIsWhoWaitsAndAsManyAsInTheFourWeeksBefore() {
        JsonNode surgery = row("/capacity?from=2026-12-01&to=2026-12-26", "外科");
        assertThat(surgery.path("expectedDemand").asInt()).isEqualTo(1 + 3);
        assertThat(surgery.path("freeAhead").asInt()).isZero();
        assertThat(surgery.path("expectedShortage").asInt()).isEqualTo(4);
        assertThat(row("/capacity?from=2026-12-01&to=2026-12-26", "内科")
                        .path("expectedShortage")
                        .asInt())
                .isZero();
    }

    @Test
    void daysThatAreOverExpectNobodyMore() {
        clinic.at(SUNDAY.plus(Duration.ofDays(3)));
        JsonNode surgery = row("/capacity?from=2026-12-01&to=2026-12-01", "外科");
        assertThat(surgery.path("expectedDemand").asInt()).isEqualTo(1);
        assertThat(surgery.path("longestWaitDays").asInt()).isEqualTo(3);
    }

    @Test
    void aDayTellsTheUseOfItsReserve() {
        JsonNode surgery = row("/capacity/days?from=2026-12-01&to=2026-12-01", "外科");
        assertThat(surgery.path("date").asText()).isEqualTo("2026-12-01");
        assertThat(surgery.path("capacity").asInt()).isEqualTo(12);
        assertThat(surgery.path("kept").asInt()).isEqualTo(3);
        assertThat(surgery.path("keptByReferral").asInt()).isEqualTo(3);
        assertThat(surgery.path("released").asInt()).isZero();
        assertThat(surgery.path("booked").asInt()).isEqualTo(3);
    }

    @Test
    void moreDaysThanAQuarterAreRefused() {
        Answer answer = clinic.coordinator().get(PLACE + "/capacity/days?from=2026-01-01&to=2026-12-01");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text("code")).isEqualTo("clinic.too_many_days");
    }

    @Test
    void sharesAreToldByTitleFromTheOneInForceOn() {
        clinic.sql("insert into policy (county_id, row_no, key, value, from_date) values"
                + " ('" + TestClinic.COUNTY + "', 901, 'reserve.shares', 'session/外科/主治医师=0.25', '2026-01-01'),"
                + " ('" + TestClinic.COUNTY + "', 902, 'reserve.share', '0.3', '2026-06-01'),"
                + " ('" + TestClinic.COUNTY + "', 903, 'reserve.shares', 'session/外科/主治医师=0.4', '2027-01-01')");
        JsonNode surgery = row("/capacity/shares", "外科");
        assertThat(surgery.path("title").asText()).isEqualTo("attending");
        assertThat(surgery.path("shares").toString())
                .isEqualTo("[{\"from\":\"2026-01-01\",\"share\":0.25},{\"from\":\"2027-01-01\",\"share\":0.4}]");
        assertThat(row("/capacity/shares", "内科").at("/shares/0/share").asDouble())
                .isEqualTo(0.3);
    }
}
