package org.tidalrounds.county.edit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tidalrounds.county.Doctor;
import org.tidalrounds.county.Resident;
import org.tidalrounds.county.Village;
import org.tidalrounds.web.ServedCounty;
import org.tidalrounds.web.Visitor.Answer;

class TableReadingIT {
    private static final Village VILLAGE = ServedCounty.WUSHAN.villages().get(0);
    private static final Doctor DOCTOR = ServedCounty.WUSHAN.doctors().get(0);
    private static final Resident RESIDENT = ServedCounty.WUSHAN.residents().get(0);

    private static ServedCounty served;
    private static Sheets sheets;

    @BeforeAll
    static void serve() {
        served = ServedCounty.withoutRoster();
        sheets = new Sheets(served);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @Test
    void aTableTellsItsColumnsInTheReadersLanguage() {
        JsonNode mode = column("villages", "service_mode", "en");
        assertThat(mode.path("title").asText()).isEqualTo("Service mode");
        assertThat(mode.at("/choices/0/label").asText()).isEqualTo("toured");
        assertThat(column("villages", "service_mode", "zh").path("title").asText())
                .isEqualTo("服务方式");
        assertThat(column("villages", "lat", "en").path("max").asInt()).isEqualTo(90);
        assertThat(column("leave", "doctor_id", "en").at("/refersTo/0").asText())
                .isEqualTo("doctors");
    }

    @Test
    void everyTableIsThereWithItsCount() {
        assertThat(sheets.table("villages").path("rows").asInt())
                .isEqualTo(ServedCounty.WUSHAN.villages().size());
        assertThat(sheets.table("policy").path("editable").asBoolean()).isFalse();
    }

    @Test
    void pagesFollowEachOtherToTheLastRow() {
        List<String> keys = new ArrayList<>();
        String after = "";
        do {
            JsonNode page = rows("residents?limit=1000&after=" + encoded(after)).json();
            page.path("rows").forEach(row -> keys.add(row.path("key").asText()));
            after = page.path("after").asText("");
            assertThat(page.path("total").asInt())
                    .isEqualTo(ServedCounty.WUSHAN.residents().size());
        } while (!after.isEmpty() && !after.equals("null"));
        assertThat(keys)
                .containsExactlyElementsOf(ServedCounty.WUSHAN.residents().stream()
                        .map(Resident::id)
                        .toList());
    }

    @Test
    void aRowIsFoundByAPartOfACell() {
        JsonNode found =
                rows("villages?q=" + encoded(VILLAGE.name().substring(0, 3))).json();
        assertThat(found.path("rows").findValuesAsText("key")).contains(VILLAGE.code());
        assertThat(found.path("total").asInt())
                .isLessThan(ServedCounty.WUSHAN.villages().size());
        assertThat(rows("villages?q=" + encoded("100%_")).json().path("total").asInt())
                .isZero();
    }

    @Test
    void aResidentIsFoundByTheWholeNameOnly() {
        assertThat(rows("residents?q=" + encoded(RESIDENT.name()))
                        .json()
                        .path("rows")
                        .findValuesAsText("key"))
                .contains(RESIDENT.id());
        assertThat(rows("residents?q=" + RESIDENT.phone().substring(0, 8))
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
    }

    @Test
    void listsMaskTelephoneNumbersAndResidentsNames() {
        String doctors = rows("doctors?limit=1").response().body();
        assertThat(doctors)
                .contains(DOCTOR.name(), Sheets.masked(DOCTOR.phone()))
                .doesNotContain(DOCTOR.phone());
        assertThat(rows("residents?limit=1").response().body())
                .doesNotContain(RESIDENT.phone())
                .doesNotContain(RESIDENT.name());
    }

    @Test
    void aPersonsRowInFullGoesOnRecord() {
        Answer full = sheets.coordinator().get(Sheets.row("doctors", DOCTOR.id()));
        assertThat(full.response().body()).contains(DOCTOR.phone());
        assertThat(sheets.trail())
                .anyMatch(entry ->
                        entry.action().equals("data.read") && entry.subject().equals("doctors:" + DOCTOR.id()));
    }

    @Test
    void whatIsNotThereIsSaidWithWhatIs() {
        Answer table = rows("cars");
        assertThat(table.status()).isEqualTo(404);
        assertThat(table.text("detail")).contains("cars", "villages");
        assertThat(sheets.coordinator().get(Sheets.row("villages", "nowhere")).text("code"))
                .isEqualTo("county.row_not_there");
        assertThat(rows("villages?limit=1001").status()).isEqualTo(400);
        assertThat(rows("villages?after=nonsense").json().path("rows")).isEmpty();
    }

    @Test
    void warningsNameTheTableToMendThemIn() {
        JsonNode warnings =
                sheets.coordinator().get(Sheets.COUNTY + "/warnings").json();
        assertThat(warnings).isNotEmpty();
        assertThat(warnings.findValuesAsText("table"))
                .allMatch(name -> !sheets.table(name).isMissingNode());
    }

    private static Answer rows(String query) {
        return sheets.coordinator().get(Sheets.COUNTY + "/tables/" + query.replaceFirst("\\?|$", "/rows?"));
    }

    private static JsonNode column(String table, String name, String language) {
        JsonNode tables = sheets.coordinator()
                .get(Sheets.COUNTY + "/tables?lang=" + language)
                .json();
        for (JsonNode candidate : tables) {
            for (JsonNode column : candidate.path("columns")) {
                if (candidate.path("name").asText().equals(table)
                        && column.path("name").asText().equals(name)) {
                    return column;
                }
            }
        }
        throw new IllegalArgumentException(table + " " + name);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
