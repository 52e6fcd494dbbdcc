package org.tidalrounds.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tidalrounds.access.Role;
import org.tidalrounds.county.Doctor;
import org.tidalrounds.roster.YearPlan;

class PicturesApiIT {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String ROSTERS = "/api/counties/wushan/rosters";
    private static final List<Doctor> DOCTORS = YearPlan.doctors(ServedCounty.WUSHAN);

    private static ServedCounty served;
    private static String coordinator;

    @BeforeAll
    static void serve() {
        served = ServedCounty.withTwoRosters();
        coordinator = served.bearer(Role.COORDINATOR);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @Test
    void aSeatHasItsTermsInOrderAndNoGapWhereTheyMeet() throws Exception {
        JsonNode seat = seat(YearPlan.MIAOYU);
        assertThat(seat.at("/terms").findValuesAsText("source")).containsExactly("running", "planned");
        assertThat(seat.at("/terms/0/name").asText()).isEqualTo(DOCTORS.get(0).name());
        assertThat(seat.get("gaps")).isEmpty();
    }

    @Test
    void aGapHasItsDaysAndItsReason() throws Exception {
        JsonNode gap = seat(YearPlan.DACHANG).at("/gaps/0");
        assertThat(gap.get("from").asText()).isEqualTo("2026-11-30");
        assertThat(gap.get("to").asText()).isEqualTo("2027-02-21");
        assertThat(gap.get("reason").asText()).contains("县里没有人选");
    }

    @Test
    void everyCentreHasASeatWhetherAnybodyIsPostedOrNot() throws Exception {
        long centres = ServedCounty.WUSHAN.facilities().stream()
                .filter(facility -> !facility.kind().isHospital())
                .count();
        assertThat(json("/latest/postings").get("seats")).hasSize((int) centres);
    }

    @Test
    void theSiteShortOfDoctorsComesFirst() throws Exception {
        JsonNode sites = json("/latest/tide").get("sites");
        assertThat(sites.findValuesAsText("village"))
                .containsExactlyElementsOf(YearPlan.sites(ServedCounty.WUSHAN).stream()
                        .map(site -> site.code())
                        .toList());
        assertThat(sites.at("/0/missing").asInt()).isEqualTo(1);
        assertThat(sites.at("/0/days/5").toString())
                .isEqualTo("{\"date\":\"2026-12-05\",\"workday\":false,\"holiday\":\"\",\"q50\":1200,\"q80\":1700,"
                        + "\"needed\":1,\"staffed\":0}");
    }

    @Test
    void burdensAreCountedNowAndBefore() throws Exception {
        JsonNode doctors = json("/latest/fairness").get("doctors");
        assertThat(doctors).hasSize(ServedCounty.WUSHAN.doctors().size());
        assertThat(load(doctors, DOCTORS.get(0), "before"))
                .isEqualTo("{\"duties\":2,\"minutes\":960,\"weekends\":1,\"holidays\":0,\"tidal\":1,\"farRuns\":1}");
        assertThat(load(doctors, DOCTORS.get(0), "now"))
                .isEqualTo("{\"duties\":1,\"minutes\":480,\"weekends\":0,\"holidays\":0,\"tidal\":0,\"farRuns\":0}");
    }

    @Test
    void theFirstDayWithRecordsIsNamed() throws Exception {
        assertThat(json("/latest/fairness").get("before").toString())
                .isEqualTo("{\"from\":\"2025-11-30\",\"to\":\"2026-11-29\",\"recordsFrom\":\"2026-11-02\","
                        + "\"daysRecorded\":14}");
        assertThat(json("/1/fairness").at("/before/recordsFrom").isNull()).isTrue();
    }

    @Test
    void aRosterThatIsNotThereIsAProblemThatNamesIt() throws Exception {
        for (String roster : List.of("7", "soon", "99999999999999999999")) {
            HttpResponse<String> answer = get("/" + roster + "/tide");
            assertThat(answer.statusCode()).as(roster).isEqualTo(404);
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(answer.body()).contains("roster.no_roster", roster);
        }
    }

    private static JsonNode seat(String centre) throws IOException, InterruptedException {
        return StreamSupport.stream(json("/latest/postings").get("seats").spliterator(), false)
                .filter(seat -> seat.get("centre").asText().equals(centre))
                .findFirst()
                .orElseThrow();
    }

    private static String load(JsonNode doctors, Doctor doctor, String when) {
        return StreamSupport.stream(doctors.spliterator(), false)
                .filter(row -> row.get("id").asText().equals(doctor.id()))
                .map(row -> row.get(when).toString())
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode json(String path) throws IOException, InterruptedException {
        return new JsonMapper().readTree(get(path).body());
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(served.url() + ROSTERS + path))
                .header("Authorization", coordinator)
                .build();
        return CLIENT.send(request, BodyHandlers.ofString());
    }
}
