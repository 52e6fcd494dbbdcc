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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tidalrounds.access.Role;
import org.tidalrounds.roster.SmallPlan;

class ApiIT {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String ROSTER = "/api/counties/wushan/rosters/1";

    private static ServedCounty served;
    private static String coordinator;

    @BeforeAll
    static void serve() {
        served = ServedCounty.withRoster();
        coordinator = served.bearer(Role.COORDINATOR);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @Test
    void theLatestRosterGivesEachWeekInFigures() throws Exception {
        JsonNode week = json("/api/counties/wushan/rosters/latest").at("/weeks/0");
        assertThat(week.toString())
                .isEqualTo("{\"monday\":\"2026-11-30\",\"visits\":6,\"visitsDue\":7,\"runs\":3,\"open\":2,"
                        + "\"driveMinutes\":180,\"doctors\":2}");
    }

    @Test
    void aWeekHasItsRunsWithVisitsAndCrew() throws Exception {
        JsonNode run = json(ROSTER + "/weeks/2026-11-30").at("/runs/1");
        assertThat(run.get("id").asText()).isEqualTo("R-0001");
        assertThat(run.at("/visits/1").toString())
                .isEqualTo("{\"village\":\"%s\",\"arrive\":\"11:05\",\"depart\":\"12:20\",\"driveMinutes\":20}"
                        .formatted(
                                SmallPlan.villagesOf(ServedCounty.WUSHAN, "庙宇镇").get(1)));
        assertThat(run.at("/crew/0/name").asText())
                .isEqualTo(ServedCounty.WUSHAN.doctors().get(0).name());
    }

    @Test
    void aRunWithoutACrewHasAnEmptyOne() throws Exception {
        assertThat(json(ROSTER + "/weeks/2026-11-30").at("/runs/2/crew")).isEmpty();
        assertThat(json(ROSTER + "/weeks/2026-11-30").at("/runs/2/crew").isArray())
                .isTrue();
    }

    @Test
    void reasonsAreInChineseWhenNobodyAsks() throws Exception {
        assertThat(json(ROSTER + "/weeks/2026-11-30").at("/open/0/reason").asText())
                .isEqualTo("2026-W49 这一周没有工作日");
    }

    @Test
    void reasonsAreInTheBrowsersLanguage() throws Exception {
        HttpResponse<String> answer = get(ROSTER + "/weeks/2026-11-30", "Accept-Language", "en-GB,en;q=0.9");
        assertThat(tree(answer).at("/open/0/reason").asText()).contains("working day");
    }

    @Test
    void theAddressOverridesTheBrowsersLanguage() throws Exception {
        HttpResponse<String> answer = get(ROSTER + "/weeks/2026-11-30?lang=zh", "Accept-Language", "en");
        assertThat(tree(answer).at("/open/0/reason").asText()).contains("工作日");
    }

    @Test
    void anUnknownWeekIsAProblemThatNamesIt() throws Exception {
        HttpResponse<String> answer = get(ROSTER + "/weeks/2027-01-04?lang=en", "Accept", "application/json");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(tree(answer).get("code").asText()).isEqualTo("roster.no_week");
        assertThat(tree(answer).get("detail").asText()).contains("2027-01-04");
    }

    @Test
    void aBrokenDateIsAProblemToo() throws Exception {
        HttpResponse<String> answer = get(ROSTER + "/weeks/soon", "Accept", "application/json");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    @Test
    void theServiceSaysThatItIsWell() throws Exception {
        assertThat(json("/health").get("status").asText()).isEqualTo("UP");
    }

    @Test
    void pagesMayRunOnlyOurOwnScripts() throws Exception {
        assertThat(get("/", "Accept", "text/html").headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("default-src 'none'", "script-src 'self';")
                        .doesNotContain("unsafe"));
    }

    @Test
    void answersAreCompressedForThoseWhoCanReadIt() throws Exception {
        assertThat(get(ROSTER + "/weeks/2026-11-30", "Accept-Encoding", "gzip")
                        .headers()
                        .firstValue("Content-Encoding"))
                .contains("gzip");
    }

    private static JsonNode json(String path) throws IOException, InterruptedException {
        return tree(get(path, "Accept", "application/json"));
    }

    private static JsonNode tree(HttpResponse<String> answer) throws IOException {
        return new JsonMapper().readTree(answer.body());
    }

    private static HttpResponse<String> get(String path, String header, String value)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(served.url() + path))
                .header(header, value)
                .header("Authorization", coordinator)
                .build();
        return CLIENT.send(request, BodyHandlers.ofString());
    }
}
