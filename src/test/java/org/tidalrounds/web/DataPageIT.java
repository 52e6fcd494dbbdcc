package org.tidalrounds.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidalrounds.access.Role;
import org.tidalrounds.county.County;
import org.tidalrounds.county.Doctor;
import org.tidalrounds.county.Leave;
import org.tidalrounds.county.Village;
import org.tidalrounds.web.Visitor.Answer;

/** Editing the county's tables. */
class DataPageIT {
    private static final List<Village> VILLAGES = ServedCounty.WUSHAN.villages();
    private static final List<Doctor> DOCTORS = ServedCounty.WUSHAN.doctors();
    private static final String TABLES = "/api/counties/wushan/tables";

    private static ServedCounty served;
    private static Chromium chromium;
    private Page page;
    private DataGrid grid;

    @BeforeAll
    static void serve() {
        served = ServedCounty.withRoster();
        chromium = new Chromium();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        served.close();
    }

    @BeforeEach
    void openAWindow() {
        page = chromium.open(served, "/?view=data", 1366, 768);
        grid = new DataGrid(page);
        assertThat(page.locator(".sheet [role=gridcell]").first()).isVisible();
    }

    @AfterEach
    void keepWhatWasSeen(TestInfo test) {
        chromium.keep(page, "data-" + test.getTestMethod().orElseThrow().getName());
        page.close();
        assertThat(chromium.complained()).allMatch(complaint -> complaint.contains("422") || complaint.contains("412"));
    }

    private void show(String query) {
        page.navigate(served.url() + "/?view=data&" + query);
        assertThat(page.locator(".sheet [role=gridcell]").first()).isVisible();
    }

    @ParameterizedTest
    @CsvSource({"zh, 人口, 已保存 1 行", "en, Population, Rows saved: 1"})
    void aVillageIsEditedInBothLanguages(String language, String header, String saved) {
        Village village = VILLAGES.get(language.equals("zh") ? 10 : 11);
        show("table=villages&lang=" + language);
        assertThat(page.locator(".sheet-head")).containsText(header);
        grid.type(village.code(), "population", "4321");
        chromium.keep(page, "data-" + language);
        grid.save();
        assertThat(page.locator(".data-told")).containsText(saved);
        assertThat(grid.cell(village.code(), "population")).hasText("4321");
        assertThat(Objects.requireNonNull(county().villagesByCode().get(village.code()))
                        .population())
                .isEqualTo(4321);
    }

    @Test
    void aDoctorsTitleIsChosenAndTheNumberShownOnlyWhenOpened() {
        Doctor doctor = DOCTORS.get(30);
        show("table=doctors");
        grid.search(doctor.id());
        assertThat(grid.cell(doctor.id(), "phone")).hasText(Pattern.compile(".*\\*{4}.*"));
        grid.cell(doctor.id(), "phone").dblclick();
        assertThat(page.locator(".sheet-editor")).hasValue(doctor.phone());
        page.keyboard().press("Escape");
        grid.cell(doctor.id(), "title").dblclick();
        page.locator(".sheet-editor").selectOption("主任医师");
        grid.save();
        Doctor saved = Objects.requireNonNull(county().doctorsById().get(doctor.id()));
        assertThat(saved.title().code()).isEqualTo("主任医师");
        assertThat(saved.phone()).isEqualTo(doctor.phone());
    }

    @Test
    void theVehiclesOfABaseAreCounted() {
        String base = ServedCounty.WUSHAN.facilities().get(4).id();
        grid.type(base, "vehicles", "9");
        grid.save();
        assertThat(Objects.requireNonNull(county().facilitiesById().get(base)).vehicles())
                .isEqualTo(9);
    }

    @Test
    void leaveIsAddedByTheDoctorsName() {
        Doctor doctor = DOCTORS.get(31);
        show("table=leave");
        page.locator("[data-key=add]").click();
        grid.type("new 1", "doctor_id", doctor.id());
        grid.type("new 1", "from_date", "2027-06-01");
        grid.type("new 1", "to_date", "2027-06-09");
        grid.type("new 1", "kind", "annual");
        assertThat(grid.cell("new 1", "doctor_id")).hasText(doctor.name());
        grid.save();
        assertThat(county().leave())
                .anyMatch(leave ->
                        leave.doctorId().equals(doctor.id()) && leave.from().getYear() == 2027);
    }

    @Test
    void aRequestForLeaveIsApprovedAboveTheTable() {
        Answer asked = Visitor.of(served, Role.DOCTOR)
                .post(
                        "/api/counties/wushan/leave-requests",
                        Map.of("from", "2027-08-02", "to", "2027-08-06", "kind", "annual", "note", "回家"));
        assertThat(asked.status()).isEqualTo(201);
        show("table=leave");
        Locator request = page.locator("[data-request='" + asked.text("id") + "']");
        assertThat(request).containsText("回家");
        request.locator(".primary").click();
        assertThat(request).hasCount(0);
        assertThat(county().leave())
                .extracting(Leave::from)
                .anyMatch(from -> from.toString().equals("2027-08-02"));
    }

    @ParameterizedTest
    @CsvSource({"zh, 整数", "en, whole number"})
    void aRefusedEditLosesNothingAndSaysWhyAtItsCell(String language, String words) {
        show("table=villages&lang=" + language);
        grid.type(VILLAGES.get(0).code(), "population", "many");
        grid.type(VILLAGES.get(1).code(), "lat", "200");
        grid.save();
        assertThat(page.locator(".sheet-wrong")).hasCount(2);
        assertThat(page.locator(".sheet-wrong").first()).containsText(words);
        assertThat(page.locator(".data-told li")).hasCount(2);
        assertThat(grid.cell(VILLAGES.get(0).code(), "population")).hasText("many");
        chromium.keep(page, "data-refused-" + language);
        chromium.examine(page);
        page.locator("[data-key=discard]").click();
        assertThat(grid.cell(VILLAGES.get(0).code(), "population"))
                .hasText(String.valueOf(VILLAGES.get(0).population()));
        assertThat(page.locator(".sheet-wrong")).hasCount(0);
    }

    @Test
    void whatIsNotSavedCanBeUndoneAndMadeAgain() {
        String base = ServedCounty.WUSHAN.facilities().get(5).id();
        String before = grid.cell(base, "beds").textContent();
        grid.type(base, "beds", "777");
        page.keyboard().press("Control+z");
        assertThat(grid.cell(base, "beds")).hasText(before);
        page.locator("[data-key=redo]").click();
        assertThat(grid.cell(base, "beds")).hasText("777");
    }

    @Test
    void goingElsewhereKeepsWhatIsNotSavedAndSaysSo() {
        String base = ServedCounty.WUSHAN.facilities().get(6).id();
        grid.type(base, "beds", "778");
        page.locator("[data-table=teams]").click();
        assertThat(page.locator("[data-table=facilities]")).containsText("● 1");
        page.locator("#tabs a").first().click();
        assertThat(page.locator("#data-unsaved")).containsText("1 处");
        page.locator("#data-unsaved a").click();
        page.locator("[data-table=facilities]").click();
        assertThat(grid.cell(base, "beds")).hasText("778");
    }

    @Test
    void aChangeOfSomebodyElsesMeanwhileIsExplainedAndNotOverwritten() {
        String base = ServedCounty.WUSHAN.facilities().get(7).id();
        grid.type(base, "beds", "55");
        Visitor other = Visitor.of(served, Role.COORDINATOR);
        other.with("If-Match", other.get(TABLES).header("ETag"))
                .put(TABLES + "/facilities/rows/" + base, Map.of("cells", Map.of("beds", "66")));
        grid.save();
        assertThat(page.locator(".data-told")).containsText("他人刚改为“66”");
        assertThat(grid.cell(base, "beds")).hasText("55");
        grid.save();
        assertThat(page.locator(".data-told")).containsText("已保存");
        assertThat(Objects.requireNonNull(county().facilitiesById().get(base)).beds())
                .isEqualTo(55);
    }

    @Test
    void aRowThatOthersNameStaysAndTheyAreNamed() {
        show("table=villages");
        grid.cell(VILLAGES.get(2).code(), "village_name").click();
        page.locator("[data-key=remove]").click();
        assertThat(page.locator(".sheet-row.remove")).hasCount(1);
        grid.save();
        assertThat(page.locator(".sheet-wrong")).containsText("teams");
        assertThat(county().villagesByCode()).containsKey(VILLAGES.get(2).code());
    }

    @Test
    void thousandsOfRowsAreReadAsTheyAreScrolledTo() {
        show("table=residents");
        assertThat(page.locator(".sheet-row")).not().hasCount(0);
        page.locator(".sheet").focus();
        page.keyboard().press("Control+End");
        assertThat(page.locator(".sheet")).hasAttribute("aria-rowcount", Pattern.compile("[45]01|601"));
        assertThat((Integer) page.evaluate("document.querySelectorAll('.sheet-row').length"))
                .isLessThan(60);
    }

    @ParameterizedTest
    @ValueSource(strings = {"villages", "doctors", "leave"})
    void nothingKeepsAnybodyFromUsingATable(String table) {
        show("table=" + table);
        chromium.examine(page);
    }

    private static County county() {
        return served.service().counties().find(ServedCounty.COUNTY).orElseThrow();
    }
}
