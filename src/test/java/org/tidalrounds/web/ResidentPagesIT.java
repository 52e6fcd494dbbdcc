package org.tidalrounds.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tidalrounds.clinic.ServedClinic.AFTERNOON;
import static org.tidalrounds.clinic.ServedClinic.MEDICINE;
import static org.tidalrounds.clinic.ServedClinic.PLACE;
import static org.tidalrounds.clinic.ServedClinic.SUNDAY;
import static org.tidalrounds.clinic.ServedClinic.SURGERY;
import static org.tidalrounds.clinic.ServedClinic.TUESDAY;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tidalrounds.clinic.ServedClinic;
import org.tidalrounds.roster.Run;
import org.tidalrounds.roster.Visit;
import org.tidalrounds.web.Visitor.Answer;

/** The residents' pages on a phone whose browser runs no scripts. */
class ResidentPagesIT {
    private static ServedClinic clinic;
    private static Chromium chromium;
    private ResidentsPhone phone;

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
        clinic = ServedClinic.open(List.of(run), MEDICINE, AFTERNOON, SURGERY);
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
    void onSunday() {
        clinic.at(SUNDAY);
        phone = new ResidentsPhone(chromium, clinic);
    }

    @AfterEach
    void putAway() {
        phone.close();
    }

    private String text() {
        return phone.page().locator("main").innerText();
    }

    @Test
    void theFirstLoadIsSmall() {
        phone.signedIn("R1");
        assertThat(phone.heading()).contains("孙平");
        assertThat(phone.loadedBytes()).isBetween(5_000L, 60_000L);
        phone.keep("home");
    }

    @Test
    void theTeamAndTheNextToursAreThere() {
        phone.signedIn("R1").press("我的家庭医生");
        assertThat(text()).contains("周晓", "东乡卫生院");
        phone.keep("team");
        phone.go("").press("医生下乡巡诊");
        assertThat(text()).contains("12月3日 星期四", "09:00 – 10:30", "周晓");
        phone.keep("tours");
    }

    @Test
    void aFormOfAnotherPageIsRefused() {
        phone.signedIn("R1").go("/rating");
        Map<String, String> form = phone.form("/rating");
        form.put("stars", "1");
        form.put("guard", "0".repeat(64));
        assertThat(phone.post("/rating", form)).isEqualTo(403);
        assertThat(clinic.texts("select stars::text from service_ratings where resident_id = 'R1' and stars = 1"))
                .isEmpty();
    }

    @Test
    void theServiceIsRatedOnceAYearAndCountedWithoutNames() {
        String resident = clinic.newResident();
        phone.signedIn(resident).press("评价签约服务");
        phone.keep("rating");
        phone.page().locator("[name=words]").fill("医生很耐心");
        phone.page().locator("[value='4']").check();
        phone.press("提交评价");
        assertThat(text()).contains("★★★★☆", "医生很耐心");
        phone.keep("rated");
        assertThat(clinic.texts("select words from service_ratings where resident_id = '" + resident + "'"))
                .allMatch(words -> words.startsWith("sealed:"));
        Answer counts = clinic.coordinator().get(PLACE + "/service-ratings?from=2026-11-01&to=2026-12-31");
        assertThat(counts.json().at("/0/counts/3").asInt()).isEqualTo(1);
        assertThat(counts.response().body()).doesNotContain(resident, "耐心");
    }

    @Test
    void whatWasTypedIsKeptWhenARatingIsRefused() {
        phone.signedIn(clinic.newResident()).go("/rating");
        Map<String, String> form = phone.form("/rating");
        form.put("words", "还没选星");
        form.put("stars", "");
        phone.send("/rating", form);
        assertThat(phone.told()).contains("星");
        assertThat(phone.page().locator("[name=words]").inputValue()).isEqualTo("还没选星");
    }

    @Test
    void everythingIsLargeEnoughForOldEyesAndThickFingers() {
        for (String path : List.of("", "/slots?department=内科", "/rating", "/bookings", "/team")) {
            phone.signedIn("R1").go(path);
            assertThat(phone.fontPixels()).as(path).isGreaterThanOrEqualTo(18);
            for (Locator target : phone.page()
                    .locator("a:visible, button:visible, input:visible")
                    .all()) {
                BoundingBox box = target.getAttribute("type") != null && "radio".equals(target.getAttribute("type"))
                        ? target.locator("..").boundingBox()
                        : target.boundingBox();
                assertThat(box.height).as(path + " " + target.innerText()).isGreaterThanOrEqualTo(44);
            }
            assertThat(phone.overflowsToTheSide()).as(path).isFalse();
        }
    }

    @Test
    void aWrongPasswordIsToldAndTheNumberStays() {
        phone.go("/sign-in?way=password");
        phone.page().locator("[name=phone]").fill("13500009999");
        phone.page().locator("[name=password]").fill("wrong");
        phone.press("登录");
        assertThat(phone.told()).contains("不正确");
        assertThat(phone.page().locator("[name=phone]").inputValue()).isEqualTo("13500009999");
        phone.keep("sign-in");
    }

    @Test
    void whoSignsOutIsOut() {
        phone.signedIn("R1");
        phone.page().locator("header button").click();
        phone.go("/team");
        assertThat(phone.heading()).isEqualTo("居民服务");
        phone.keep("door");
    }

    /** The same words for a number that nobody has: codes tell nobody who is known. */
    @Test
    void aCodeIsAskedForWithoutTheNumberInTheAddress() {
        clinic.service().counties().markDemo("east");
        phone.go("/sign-in");
        phone.page().locator("[name=phone]").fill("13500009998");
        phone.press("发送验证码");
        assertThat(text()).contains("135****9998");
        assertThat(phone.page().url()).doesNotContain("13500009998");
        phone.keep("code");
    }

    @Test
    void whatAFormSaysCannotBecomePartOfThePage() {
        String resident = clinic.newResident();
        phone.signedIn(resident).go("/rating");
        phone.page().locator("[name=words]").fill("<img src=x onerror=alert(1)>");
        phone.page().locator("[value='5']").check();
        phone.press("提交评价");
        assertThat(phone.page().locator("main img").count()).isZero();
        assertThat(text()).contains("<img src=x");
    }
}
