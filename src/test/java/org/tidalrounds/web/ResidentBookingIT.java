package org.tidalrounds.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tidalrounds.clinic.ServedClinic.AFTERNOON;
import static org.tidalrounds.clinic.ServedClinic.MEDICINE;
import static org.tidalrounds.clinic.ServedClinic.PLACE;
import static org.tidalrounds.clinic.ServedClinic.SUNDAY;
import static org.tidalrounds.clinic.ServedClinic.SURGERY;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tidalrounds.clinic.ServedClinic;

/** A resident books, moves and cancels on a phone whose browser runs no scripts. */
class ResidentBookingIT {
    private static final Instant TUESDAY_NIGHT = Instant.parse("2026-12-01T13:00:00Z");

    private static ServedClinic clinic;
    private static Chromium chromium;
    private ResidentsPhone phone;

    @BeforeAll
    static void serve() {
        clinic = ServedClinic.open(MEDICINE, AFTERNOON, SURGERY);
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
    void aResidentBooksMovesAndCancelsByHimself() {
        phone.signedIn(clinic.newResident()).press("预约挂号");
        phone.keep("departments");
        phone.press("外科");
        assertThat(phone.page().locator(".kept").count()).isZero();
        phone.keep("open-slots");
        phone.press("08:00");
        assertThat(text()).contains("12月1日 星期二 08:00", "外科", "县人民医院", "冯一");
        phone.press("确认预约");
        assertThat(phone.page().locator(".done").innerText()).contains("预约成功");
        phone.press("换个时间").press("08:20").press("确认改时间");
        assertThat(text()).contains("08:20");
        phone.press("取消预约");
        phone.keep("cancel");
        phone.press("是，取消");
        assertThat(phone.heading()).isEqualTo("已取消");
        phone.go("").press("消息");
        assertThat(text()).contains("预约已取消：外科，12月1日 星期二 08:20");
        phone.keep("notices");
    }

    @Test
    void whatIsKeptForReferralsComesFirstAndOnlyWithOne() {
        String resident = clinic.newResident();
        clinic.refer(resident, "内科", "session");
        phone.signedIn(resident).press("转诊到内科");
        assertThat(phone.page().locator(".state").innerText()).contains("可以选择就诊时间");
        phone.keep("referral");
        phone.press("选择就诊时间");
        assertThat(phone.page().locator("main section").first().getAttribute("class"))
                .contains("kept");
        phone.keep("slots");
    }

    @Test
    void aSlotTakenMeanwhileIsRefusedInWordsAndOthersAreOffered() {
        phone.signedIn(clinic.newResident()).go("/slots?department=外科");
        clinic.hold(clinic.newResident(), "S-S.9");
        phone.press("09:20");
        assertThat(phone.told()).contains("刚被别人约走", "另选");
        assertThat(phone.page().locator(".times button").count()).isGreaterThan(1);
        phone.keep("refused");
    }

    @Test
    void aHoldThatIsOverIsRefusedInWords() {
        phone.signedIn(clinic.newResident()).go("/slots?department=外科").press("09:00");
        clinic.at(SUNDAY.plus(Duration.ofMinutes(6)));
        phone.press("确认预约");
        assertThat(phone.told()).contains("保留时间已过", "重新选择");
    }

    @Test
    void aFormSentTwiceBooksOnce() {
        String resident = clinic.newResident();
        phone.signedIn(resident).go("/slots?department=外科").press("09:40");
        Map<String, String> form = phone.form("/bookings");
        assertThat(phone.post("/bookings", form)).isEqualTo(303);
        assertThat(phone.post("/bookings", form)).isEqualTo(303);
        assertThat(clinic.resident(resident).get(PLACE + "/bookings").json()).hasSize(1);
    }

    @Test
    void twoPlacesOnOneDayOfADepartmentAreRefusedInWords() {
        String resident = clinic.newResident();
        phone.signedIn(resident).go("/slots?department=内科").press("14:30").press("确认预约");
        phone.go("/slots?department=内科").press("15:00").press("确认预约");
        assertThat(phone.told()).contains("已有预约");
    }

    /** In a clinic of its own: once it was Tuesday there, the reserve is released. */
    @Test
    void aBlockedResidentReadsUntilWhen() {
        try (ServedClinic own = ServedClinic.open(MEDICINE, SURGERY);
                ResidentsPhone absent = new ResidentsPhone(chromium, own)) {
            String resident = own.newResident();
            String booking = own.booked(resident, "内科", "S-M.2").text("id");
            own.at(TUESDAY_NIGHT);
            own.coordinator().post(PLACE + "/bookings/" + booking + "/no-show", Map.of());
            own.at(SUNDAY);
            absent.signedIn(resident).go("/slots?department=外科").press("09:50");
            assertThat(absent.told()).contains("12月31日", "家庭医生");
        }
    }

    @Test
    void aBookingGoesIntoThePhonesCalendar() {
        String resident = clinic.newResident();
        String booking = clinic.booked(resident, "内科", "S-A.3").text("id");
        phone.signedIn(resident);
        String file = phone.read("/bookings/" + booking + "/calendar.ics");
        assertThat(file).contains("DTSTART:20261201T062000Z", "LOCATION:县人民医院", "TRIGGER:-PT2H");
        assertThat(file.lines()).allMatch(line -> line.getBytes(java.nio.charset.StandardCharsets.UTF_8).length <= 75);
    }

    @Test
    void nobodySeesTheBookingOfAnother() {
        String booking = clinic.booked(clinic.newResident(), "内科", "S-A.5").text("id");
        phone.signedIn("R1").go("/bookings/" + booking);
        assertThat(phone.told()).contains("没有找到");
    }
}
