package org.tidalrounds.roster.print;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidalrounds.access.Role;
import org.tidalrounds.county.Doctor;
import org.tidalrounds.county.Village;
import org.tidalrounds.roster.PublishedRosters;
import org.tidalrounds.roster.SmallPlan;
import org.tidalrounds.roster.store.RosterKey;
import org.tidalrounds.web.ServedCounty;

/** A small roster of the demo county on paper: as pages, and as PDFs that are read back. */
class PrintIT {
    private static final Instant NOON = Instant.parse("2026-11-22T04:00:00Z");
    private static final String HTML = PrintVisitor.HTML;
    private static final String PDF = PrintVisitor.PDF;
    private static final Village VILLAGE = Objects.requireNonNull(ServedCounty.WUSHAN
            .villagesByCode()
            .get(SmallPlan.villagesOf(ServedCounty.WUSHAN, "庙宇镇").get(0)));
    private static final Doctor DOCTOR = ServedCounty.WUSHAN.doctors().get(0);

    private static ServedCounty served;
    private static PrintVisitor visitor;
    private static String draft;
    private static String published;

    @BeforeAll
    static void serve() {
        served = ServedCounty.withoutRoster();
        visitor = new PrintVisitor(served);
        draft = stored();
        RosterKey key = served.service().rosters().save("wushan", SmallPlan.of(ServedCounty.WUSHAN), NOON);
        PublishedRosters.publish(served.database(), key);
        published = prints(key);
    }

    private static String stored() {
        return prints(served.service().rosters().save("wushan", SmallPlan.of(ServedCounty.WUSHAN), NOON));
    }

    private static String prints(RosterKey key) {
        return "/api/counties/wushan/rosters/" + key.rosterId() + "/prints/";
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static String notice() {
        return "village-notice/" + VILLAGE.code() + "?month=2026-12";
    }

    private static String week() {
        return "township-week/" + VILLAGE.townshipCode() + "?week=" + SmallPlan.MONDAY;
    }

    private static String month() {
        return "doctor-month/" + DOCTOR.id() + "?month=2026-12";
    }

    @Test
    void aNoticeNamesTheVillageItsWeekdaysAndItsDoctor() throws Exception {
        assertThat(visitor.page(published + notice(), "zh-CN"))
                .contains("<h1>" + VILLAGE.shortName() + "</h1>")
                .contains("每星期一", "09:05–10:20", "12月7日", DOCTOR.name(), DOCTOR.specialty());
    }

    @Test
    void aNoticeLeavesOutDaysOfOtherMonths() throws Exception {
        assertThat(visitor.page(published + notice(), "zh-CN")).doesNotContain("11月30日");
    }

    @Test
    void aNoticeSpeaksEnglish() throws Exception {
        assertThat(visitor.page(published + notice(), "en"))
                .contains("When the doctor comes", "Mondays", "7 Dec")
                .doesNotContain("print.notice");
    }

    @Test
    void paperOfADraftSaysSoAcrossTheSheet() throws Exception {
        assertThat(visitor.page(draft + notice(), "zh-CN")).contains("<div class=\"mark\" data-mark=\"草案\">");
        try (PDDocument document = visitor.pdf(draft + notice(), "zh-CN")) {
            assertThat(new PDFTextStripper().getText(document)).contains("草案");
        }
        assertThat(visitor.page(published + notice(), "zh-CN")).doesNotContain("class=\"mark\"");
    }

    @Test
    void thePdfOfANoticeIsOneSheetOfTheSameWords() throws Exception {
        try (PDDocument document = visitor.pdf(published + notice(), "zh-CN")) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(document))
                    .contains(VILLAGE.shortName(), "医生来村看病时间", "每星期一", DOCTOR.name());
        }
    }

    @Test
    void theCodeOnThePaperLeadsToTheVillagesPage() throws Exception {
        try (PDDocument document = visitor.pdf(published + notice(), "zh-CN")) {
            BufferedImage image = new PDFRenderer(document).renderImageWithDPI(0, 300);
            int width = image.getWidth();
            int height = image.getHeight();
            int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
            BinaryBitmap bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
            assertThat(new QRCodeReader().decode(bitmap).getText())
                    .isEqualTo(served.url() + "/resident/wushan/villages/" + VILLAGE.code());
        }
    }

    @Test
    void allVillagesOfATownshipAreASheetEach() throws Exception {
        List<String> villages = SmallPlan.villagesOf(ServedCounty.WUSHAN, "庙宇镇");
        try (PDDocument document =
                visitor.pdf(published + "township-notices/" + VILLAGE.townshipCode() + "?month=2026-12", "zh-CN")) {
            assertThat(document.getNumberOfPages()).isEqualTo(villages.size());
        }
    }

    @Test
    void aDoctorsMonthHasItsDutiesAcrossOneSheet() throws Exception {
        try (PDDocument document = visitor.pdf(published + month(), "zh-CN")) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            PDRectangle sheet = document.getPage(0).getMediaBox();
            assertThat(sheet.getWidth()).isGreaterThan(sheet.getHeight());
            assertThat(new PDFTextStripper().getText(document))
                    .contains(DOCTOR.name(), "2026年12月", "巡诊", VILLAGE.shortName());
        }
    }

    @Test
    void aTownshipsWeekSaysWhoComesToWhichVillage() throws Exception {
        try (PDDocument document = visitor.pdf(published + week(), "zh-CN")) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("庙宇镇", "11月30日", VILLAGE.shortName(), "09:05", DOCTOR.name());
        }
    }

    @Test
    void aLeadPrintsTheOwnTownshipOnly() throws Exception {
        Village own = ServedCounty.WUSHAN.villages().get(0);
        Village other = ServedCounty.WUSHAN.villages().stream()
                .filter(village -> !village.townshipCode().equals(own.townshipCode()))
                .findFirst()
                .orElseThrow();
        String notices = published + "township-notices/";
        assertThat(status(Role.TOWNSHIP_LEAD, notices + own.townshipCode())).isEqualTo(200);
        assertThat(status(Role.TOWNSHIP_LEAD, notices + other.townshipCode())).isEqualTo(403);
        assertThat(status(Role.TOWNSHIP_LEAD, published + "village-notice/" + other.code()))
                .isEqualTo(403);
        assertThat(status(Role.TOWNSHIP_LEAD, published + "township-week/" + other.townshipCode()))
                .isEqualTo(403);
    }

    @Test
    void aDoctorPrintsTheOwnMonthOnly() throws Exception {
        String other = ServedCounty.WUSHAN.doctors().get(1).id();
        assertThat(status(Role.DOCTOR, published + month())).isEqualTo(200);
        assertThat(status(Role.DOCTOR, published + "doctor-month/" + other)).isEqualTo(403);
        assertThat(status(Role.DOCTOR, published + notice())).isEqualTo(403);
    }

    private static int status(String role, String path) throws IOException, InterruptedException {
        return visitor.get(role, path, HTML, "en").statusCode();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-13", "next", "12026-01", "2026-12-07"})
    void whatIsNoMonthIsNamed(String month) throws Exception {
        HttpResponse<byte[]> answer = visitor.get(
                Role.COORDINATOR, published + "village-notice/" + VILLAGE.code() + "?month=" + month, HTML, "en");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains(month, "2026-12");
    }

    @ParameterizedTest
    @CsvSource({
        "village-notice/nowhere, 404, nowhere",
        "township-week/nowhere, 404, nowhere",
        "doctor-month/nobody, 404, nobody",
    })
    void whatIsNotThereIsNamed(String path, int status, String named) throws Exception {
        HttpResponse<byte[]> answer = visitor.get(Role.COORDINATOR, published + path, PDF, "en");
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains(named);
    }

    @Test
    void aWeekBeyondTheRosterIsRefusedWithTheWeeksThereAre() throws Exception {
        HttpResponse<byte[]> answer = visitor.get(
                Role.COORDINATOR,
                published + "township-week/" + VILLAGE.townshipCode() + "?week=2027-01-04",
                HTML,
                "en");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains("2027-01-04", "2026-12-07");
    }

    /** Pictures for people to look at. */
    @ParameterizedTest
    @CsvSource({"zh, zh-CN", "en, en"})
    void everyPrintHasItsPicture(String name, String language) throws Exception {
        Path folder = Files.createDirectories(Path.of("target", "screenshots"));
        for (String print : List.of(notice(), month(), week())) {
            String kind = print.replaceAll("^.*?(notice|month|week)/.*", "$1");
            try (PDDocument document = visitor.pdf((kind.equals("week") ? draft : published) + print, language)) {
                BufferedImage image = new PDFRenderer(document).renderImageWithDPI(0, 96);
                Path picture = folder.resolve(kind + "-" + name + ".png");
                assertThat(ImageIO.write(image, "png", picture.toFile())).isTrue();
            }
        }
    }
}
