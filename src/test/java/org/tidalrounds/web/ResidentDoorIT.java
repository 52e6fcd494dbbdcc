package org.tidalrounds.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tidalrounds.clinic.ServedClinic.MEDICINE;
import static org.tidalrounds.clinic.ServedClinic.SUNDAY;
import static org.tidalrounds.clinic.ServedClinic.TUESDAY;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidalrounds.access.Role;
import org.tidalrounds.access.account.Links;
import org.tidalrounds.access.account.NewAccount;
import org.tidalrounds.clinic.ServedClinic;
import org.tidalrounds.clinic.TestClinic;
import org.tidalrounds.roster.Run;
import org.tidalrounds.roster.Visit;
import org.tidalrounds.web.Visitor.Answer;

/** What residents meet before anybody knows them: a village's page, the code by telephone, a page for whatever fails. */
class ResidentDoorIT {
    private static final String PHONE = "13500002468";
    private static final String PLACE = "/resident/" + TestClinic.COUNTY;

    private static ServedClinic clinic;
    private static Chromium chromium;

    @BeforeAll
    static void serve() {
        Run run = new Run(
                "R-1",
                TUESDAY.plusDays(2),
                "F2",
                1,
                LocalTime.of(8, 10),
                LocalTime.of(16, 0),
                40,
                List.of(),
                List.of(new Visit("V1", LocalTime.of(9, 0), LocalTime.of(10, 30), 20)));
        clinic = ServedClinic.open(List.of(run), MEDICINE);
        clinic.sql("begin; alter table duties disable trigger user;"
                + " update duties set doctor_id = 'D3' where work_id = 'R-1' and seat = 1;"
                + " alter table duties enable trigger user; commit");
        chromium = new Chromium();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        clinic.close();
    }

    @BeforeEach
    void begin() {
        clinic.at(SUNDAY);
    }

    private static Visitor chinese() {
        return new Visitor(clinic.url());
    }

    @Test
    void theCodeOnANoticeLeadsToTheToursOfItsVillage() {
        try (ResidentsPhone phone = new ResidentsPhone(chromium, clinic)) {
            phone.go("/villages/V1");
            assertThat(phone.heading()).contains("巡诊");
            assertThat(phone.page().locator("main").innerText())
                    .contains("12月3日", "09:00")
                    .doesNotContain("周晓");
            phone.keep("village");
            phone.press("家庭医生与预约");
            assertThat(phone.page().url()).endsWith(PLACE);
        }
    }

    @Test
    void aVillageThatIsNotThereIsToldOnAPage() {
        Answer answer = chinese().get(PLACE + "/villages/V99");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.response().body()).contains("V99", "首页");
    }

    @Test
    void aResidentSignsInByTheCodeThatWasSent() throws InterruptedException {
        clinic.service().counties().markDemo(TestClinic.COUNTY);
        clinic.service()
                .accounts()
                .create(
                        TestClinic.COUNTY,
                        new NewAccount(
                                "测试员", PHONE, Optional.empty(), false, Set.of(Role.RESIDENT), Links.ofResident("R1")),
                        "test");
        try (ResidentsPhone phone = new ResidentsPhone(chromium, clinic);
                SentCodes codes = new SentCodes()) {
            phone.go("/sign-in");
            phone.page().locator("[name=phone]").fill(PHONE);
            phone.press("发送验证码");
            String code = codes.take();
            phone.page().locator("[name=code]").fill("000000".equals(code) ? "111111" : "000000");
            phone.press("登录");
            assertThat(phone.page().locator("[role=alert]").innerText()).isNotBlank();
            phone.page().locator("[name=code]").fill(code);
            phone.press("登录");
            assertThat(phone.heading()).contains("孙平");
            assertThat(phone.page().url()).doesNotContain(PHONE, code);
        }
    }

    @ParameterizedTest
    @CsvSource({"'', 服务出错了", "en, The service failed"})
    void whatBreaksIsAPageWithWords(String language, String words) {
        clinic.sql("alter table villages rename to villages_away");
        try {
            Visitor resident = language.isEmpty() ? chinese() : chinese().with("Cookie", "tidal_language=" + language);
            Answer answer = resident.get(PLACE + "/villages/V1");
            assertThat(answer.status()).isEqualTo(500);
            assertThat(answer.header("Content-Type")).startsWith("text/html");
            assertThat(answer.response().body()).startsWith("<!doctype html>").contains(words, "/css/resident.css");
        } finally {
            clinic.sql("alter table villages_away rename to villages");
        }
    }

    @ParameterizedTest
    @CsvSource({"/nothing/at/all, 404", "/villages/%00, 400"})
    void anAddressThatLeadsNowhereIsAPageToo(String path, int status) {
        Answer answer = chinese().get(PLACE + path);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("text/html");
        assertThat(answer.response().body()).contains("没有这个页面").doesNotContain("web.");
    }
}
