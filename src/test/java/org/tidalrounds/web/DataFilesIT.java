package org.tidalrounds.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidalrounds.access.Role;
import org.tidalrounds.county.County;
import org.tidalrounds.county.CountyDay;
import org.tidalrounds.county.exchange.CountyArchive;
import org.tidalrounds.county.exchange.CountyFolder;

/** Policy parameters, and files in and out. */
@Tag("nightly")
class DataFilesIT {
    private static final LocalDate TODAY = CountyDay.today(Clock.systemUTC());

    private static ServedCounty served;
    private static Chromium chromium;

    @TempDir
    private Path folder;

    @SuppressWarnings("NullAway.Init") // every test opens one
    private Page page;

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

    @AfterEach
    void keepWhatWasSeen(TestInfo test) {
        chromium.keep(page, "data-" + test.getTestMethod().orElseThrow().getName());
        page.close();
        assertThat(chromium.complained()).allMatch(complaint -> complaint.contains("422"));
    }

    private void open(String role, String table, String language) {
        page = chromium.open(served, role, "/?view=data&table=" + table + "&lang=" + language, 1366, 768);
        assertThat(page.locator(".data-page h2")).isVisible();
    }

    @ParameterizedTest
    @CsvSource({"zh, reserve.share, 0.25, 自 2027.1.1 起为 0.25", "en, posting.department_share, 0.3, 0.3 from 1 Jan 2027"
    })
    void anAdministratorSetsAParameterFromADayOn(String language, String key, String value, String sentence) {
        open(Role.ADMINISTRATOR, "policy", language);
        page.locator("[data-parameter='" + key + "']").click();
        page.locator("#policy-value").fill(value);
        page.locator("#policy-from").fill("2027-01-01");
        page.locator(".policy-form [type=submit]").click();
        assertThat(page.locator(".policy-sentence")).containsText(sentence);
        assertThat(page.locator(".policy-days tbody tr")).hasCount(2);
        chromium.examine(page);
        chromium.keep(page, "policy-" + language);
    }

    @Test
    void aPastDayAsksForAReasonAndKeepsWhatWasTyped() {
        open(Role.ADMINISTRATOR, "policy", "zh");
        page.locator("[data-parameter='tour.lunch_minutes']").click();
        page.locator("#policy-value").fill("50");
        page.locator("#policy-from").fill(TODAY.toString());
        assertThat(page.locator("#policy-reason")).isVisible();
        page.locator(".policy-form [type=submit]").click();
        assertThat(page.locator(".policy-detail .warn")).containsText("须能解释");
        assertThat(page.locator("#policy-value")).hasValue("50");
        page.locator("#policy-reason").fill("录入有误");
        page.locator(".policy-form [type=submit]").click();
        assertThat(page.locator(".policy-sentence")).containsText("50 分钟");
        page.locator(".policy-changes summary").click();
        assertThat(page.locator(".policy-changes")).containsText("录入有误");
    }

    @Test
    void aPlannedValueIsTakenBack() {
        open(Role.ADMINISTRATOR, "policy", "zh");
        page.locator("[data-parameter='booking.max_ahead']").click();
        page.locator("#policy-value").fill("4");
        page.locator(".policy-form [type=submit]").click();
        page.locator(".policy-days button").click();
        assertThat(page.locator(".policy-days tbody tr")).hasCount(1);
    }

    @Test
    void aCoordinatorReadsTheParametersAndSetsNone() {
        open(Role.COORDINATOR, "policy", "zh");
        page.locator("[data-parameter='duty.weekly_hours']").click();
        assertThat(page.locator(".policy-sentence")).containsText("小时");
        assertThat(page.locator(".policy-form")).hasCount(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void aFileIsTriedShownAndImported(String language) throws IOException {
        int population = language.equals("zh") ? 111 : 112;
        open(Role.COORDINATOR, "transfer", language);
        page.locator("#import-file").setInputFiles(zip("villages.csv", population));
        assertThat(page.locator(".import-changes [data-table=villages]")).containsText("→ " + population);
        assertThat(page.locator(".import-changes tbody tr")).hasCount(1);
        assertThat(county().villages().get(0).population()).isNotEqualTo(population);
        chromium.examine(page);
        chromium.keep(page, "import-" + language);
        page.locator(".import-go .primary").click();
        assertThat(page.locator(".import-result .well")).isVisible();
        assertThat(county().villages().get(0).population()).isEqualTo(population);
    }

    @Test
    void aFileThatIsTooLargeIsNotEvenSent() throws IOException {
        open(Role.COORDINATOR, "transfer", "zh");
        Path file = folder.resolve("photos.zip");
        try (RandomAccessFile empty = new RandomAccessFile(file.toFile(), "rw")) {
            empty.setLength((20 << 20) + 1);
        }
        page.locator("#import-file").setInputFiles(file);
        assertThat(page.locator(".import-refused")).containsText("photos.zip: 文件超过 20 MB");
    }

    @Test
    void everyErrorOfABrokenFileIsShownWithItsPlaceAndRemedy() throws IOException {
        open(Role.COORDINATOR, "transfer", "zh");
        page.locator("#import-file").setInputFiles(zip("villages.csv", -5));
        assertThat(page.locator(".import-errors tbody tr")).hasCount(1);
        assertThat(page.locator(".import-errors tbody")).containsText("villages.csv");
        assertThat(page.locator(".import-errors tbody")).containsText("population");
        assertThat(page.locator(".import-errors tbody")).containsText("整数");
    }

    @Test
    void theWorkbookThatIsSavedOpensWithEveryVillage() throws IOException {
        open(Role.COORDINATOR, "transfer", "zh");
        Download download = page.waitForDownload(
                () -> page.locator("[data-export=workbook]").click());
        assertThat(download.suggestedFilename()).startsWith("巫山县-").endsWith(".xlsx");
        try (ReadableWorkbook workbook = new ReadableWorkbook(download.path().toFile())) {
            List<Row> villages = workbook.findSheet("村").orElseThrow().read();
            assertThat(villages).hasSize(county().villages().size() + 1);
        }
    }

    @Test
    void theRostersWorkbookIsSavedAsWell() throws IOException {
        open(Role.COORDINATOR, "transfer", "en");
        Download download = page.waitForDownload(
                () -> page.locator("[data-export=roster_workbook]").click());
        try (ReadableWorkbook workbook = new ReadableWorkbook(download.path().toFile())) {
            assertThat(workbook.getSheets()).isNotEmpty();
        }
    }

    /** The county as it is, with another population of its first village. */
    private Path zip(String file, int population) throws IOException {
        CountyFolder.write(county(), folder.resolve("county"));
        Path table = folder.resolve("county").resolve(file);
        List<String> lines = Files.readAllLines(table);
        String[] cells = lines.get(1).split(",", -1);
        cells[List.of(lines.get(0).split(",")).indexOf("population")] = Integer.toString(population);
        lines.set(1, String.join(",", cells));
        Files.write(table, lines);
        Path zip = folder.resolve("county.zip");
        try (OutputStream out = Files.newOutputStream(zip)) {
            CountyArchive.pack(folder.resolve("county"), out);
        }
        return zip;
    }

    private static County county() {
        return served.service().counties().find(ServedCounty.COUNTY).orElseThrow();
    }
}
