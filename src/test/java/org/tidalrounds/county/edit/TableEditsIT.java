package org.tidalrounds.county.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tidalrounds.county.Doctor;
import org.tidalrounds.county.Facility;
import org.tidalrounds.county.Resident;
import org.tidalrounds.county.Village;
import org.tidalrounds.web.ServedCounty;
import org.tidalrounds.web.Visitor;
import org.tidalrounds.web.Visitor.Answer;

class TableEditsIT {
    private static final List<Village> VILLAGES = ServedCounty.WUSHAN.villages();
    private static final List<Doctor> DOCTORS = ServedCounty.WUSHAN.doctors();
    private static final Facility BASE = ServedCounty.WUSHAN.facilities().stream()
            .filter(facility -> facility.vehicles() > 0)
            .findFirst()
            .orElseThrow();

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
    void aChangedCellIsStoredWithItsRecordAndANewRevision() {
        String before = sheets.now();
        Answer saved = sheets.change("facilities", BASE.id(), Map.of("vehicles", "7"));
        assertThat(saved.status()).isEqualTo(200);
        assertThat(saved.header("ETag")).isEqualTo(sheets.now()).isNotEqualTo(before);
        assertThat(sheets.cell("facilities", "vehicles", BASE.id())).isEqualTo("7");
        assertThat(sheets.trail())
                .anyMatch(entry -> entry.subject().equals("facilities:" + BASE.id())
                        && entry.details().contains("→ 7"));
    }

    @Test
    void aChangedRowKeepsItsPlaceAmongTheOthers() {
        String code = VILLAGES.get(3).code();
        assertThat(sheets.change("villages", code, Map.of("population", "1234")).status())
                .isEqualTo(200);
        assertThat(sheets.county().villages().get(3).population()).isEqualTo(1234);
    }

    @Test
    void everyErrorOfEveryChangeIsNamedAndNothingIsChanged() {
        String revision = sheets.now();
        Answer refused = sheets.save(
                "villages",
                List.of(
                        Sheets.one("change", VILLAGES.get(0).code(), Map.of("population", "many", "kind", "town")),
                        Sheets.one("change", VILLAGES.get(1).code(), Map.of("population", "999")),
                        Sheets.one("change", VILLAGES.get(2).code(), Map.of("service_mode", "shared")),
                        Sheets.one("change", "nowhere", Map.of()),
                        Sheets.one(
                                "add",
                                "",
                                Map.of("village_code", VILLAGES.get(4).code()))));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(Sheets.places(refused))
                .contains("1 population", "1 kind", "3 shared_with_village_code", "4 ", "5 village_code")
                .doesNotContain("2 population");
        assertThat(refused.json().at("/errors/0/detail").asText()).isNotBlank();
        assertThat(sheets.now()).isEqualTo(revision);
        assertThat(sheets.cell("villages", "population", VILLAGES.get(1).code()))
                .isNotEqualTo("999");
    }

    @Test
    void refusalsSpeakTheCallersLanguage() {
        Answer refused = sheets.reader()
                .with("Accept-Language", "zh")
                .put(
                        Sheets.row("villages", VILLAGES.get(0).code()) + "?lang=zh",
                        Map.of("cells", Map.of("population", "many")));
        assertThat(refused.text("detail")).isEqualTo("没有保存任何内容：有 1 处错误。请逐一更正后再保存。");
        assertThat(refused.json().at("/errors/0/detail").asText()).contains("整数");
    }

    @Test
    void aReferenceThatIsNotThereIsRefused() {
        Answer refused = sheets.change("doctors", DOCTORS.get(1).id(), Map.of("facility_id", "F-nowhere"));
        assertThat(refused.json().at("/errors/0/detail").asText()).contains("F-nowhere", "facilities");
    }

    @Test
    void aPlaceFarFromTheCountyIsRefused() {
        Village village = VILLAGES.get(5);
        Answer refused = sheets.change(
                "villages",
                village.code(),
                Map.of("lat", String.valueOf(village.position().lat() - 20)));
        assertThat(Sheets.places(refused)).containsExactly("1 lat");
    }

    @Test
    void aColumnThatIsNotThereIsNamed() {
        Answer refused = sheets.change("villages", VILLAGES.get(0).code(), Map.of("colour", "green"));
        assertThat(refused.json().at("/errors/0/detail").asText()).contains("colour", "population");
    }

    @Test
    void aMaskSentBackLeavesTheValueBehindIt() {
        Resident resident = ServedCounty.WUSHAN.residents().get(7);
        String name = sheets.coordinator()
                .get(Sheets.rows("residents") + "?q=" + resident.id())
                .json()
                .at("/rows/0/cells/1")
                .asText();
        assertThat(name).contains("*");
        Answer saved =
                sheets.change("residents", resident.id(), Map.of("name", name, "sex", "F", "birth_date", "1950-02-03"));
        assertThat(saved.status()).isEqualTo(200);
        assertThat(sheets.cell("residents", "name", resident.id())).isEqualTo(resident.name());
        assertThat(sheets.cell("residents", "birth_date", resident.id())).isEqualTo("1950-02-03");
    }

    @Test
    void aPersonalValueIsSealedAndOnRecordWithoutItself() throws SQLException {
        String id = DOCTORS.get(9).id();
        assertThat(sheets.change("doctors", id, Map.of("phone", "13911112222")).status())
                .isEqualTo(200);
        assertThat(sheets.texts("select phone from doctors where doctor_id = '" + id + "'"))
                .allMatch(text -> text.startsWith("sealed:"));
        assertThat(sheets.coordinator()
                        .get(Sheets.rows("doctors") + "?q=13911112222")
                        .json()
                        .at("/rows/0/key")
                        .asText())
                .isEqualTo(id);
        assertThat(sheets.trail()).noneMatch(entry -> entry.details().contains("13911112222"));
    }

    @Test
    void aChangeMadeForAnOlderStateIsRefused() {
        Visitor late = sheets.reader();
        sheets.change("facilities", BASE.id(), Map.of("beds", "41"));
        Answer stale = late.put(Sheets.row("facilities", BASE.id()), Map.of("cells", Map.of("beds", "42")));
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.text("code")).isEqualTo("county.data_stale");
        assertThat(sheets.cell("facilities", "beds", BASE.id())).isEqualTo("41");
    }

    @Test
    void aChangeForNoStateIsRefused() {
        Map<String, ?> body = Map.of("cells", Map.of("beds", "43"));
        assertThat(sheets.coordinator()
                        .put(Sheets.row("facilities", BASE.id()), body)
                        .status())
                .isEqualTo(428);
        assertThat(sheets.coordinator()
                        .with("If-Match", sheets.now())
                        .post(Sheets.rows("facilities"), body)
                        .status())
                .isEqualTo(400);
    }

    @Test
    void policyIsNotSetThroughTheTables() {
        Answer refused = sheets.reader().post(Sheets.rows("policy"), Map.of("cells", Map.of()));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("code")).isEqualTo("county.policy_elsewhere");
    }

    @Test
    void anUnknownSortOfChangeAndNoneAtAllAreRefused() {
        assertThat(sheets.save("villages", List.of(Sheets.one("double", "x", Map.of())))
                        .text("code"))
                .isEqualTo("county.change_sort");
        assertThat(sheets.save("villages", List.of()).status()).isEqualTo(422);
    }
}
