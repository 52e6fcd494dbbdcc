package org.tidalrounds.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tidalrounds.clinic.ServedClinic.AFTERNOON;
import static org.tidalrounds.clinic.ServedClinic.FAMILY_DOCTOR;
import static org.tidalrounds.clinic.ServedClinic.MEDICINE;
import static org.tidalrounds.clinic.ServedClinic.PLACE;
import static org.tidalrounds.clinic.ServedClinic.SPECIALIST;
import static org.tidalrounds.clinic.ServedClinic.SUNDAY;

import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tidalrounds.clinic.ServedClinic;

/** Referrals on the phones of those they concern. */
class ReferralJourneyIT {
    private static final Instant TUESDAY_MORNING = Instant.parse("2026-12-01T00:30:00Z");

    private static ServedClinic clinic;
    private static Chromium chromium;

    @BeforeAll
    static void serve() {
        clinic = ServedClinic.open(MEDICINE, AFTERNOON);
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
    }

    private static DoctorsPhone phone(String doctor, Instant now) {
        return new DoctorsPhone(chromium, clinic, doctor, now);
    }

    /** Sent on the doctor's phone, accepted, booked and moved by the resident, seen, sent back down, looked after. */
    @Test
    void aReferralGoesAllTheWay() {
        String[] slip = send();
        accept();
        book(slip[0], slip[1]);
        clinic.at(TUESDAY_MORNING);
        seeAndSendBack();
        lookAfter();
        assertThat(
                        clinic.texts(
                                "select string_agg(state, ' ' order by revision) from referral_ledger l where referral_id ="
                                        + " (select min(referral_id) from referrals where resident_id = 'R1' and direction = 'up')"))
                .first()
                .asString()
                .contains("sent", "accepted", "booked", "arrived seen");
    }

    private static String[] send() {
        try (DoctorsPhone doctor = phone(FAMILY_DOCTOR, SUNDAY)) {
            doctor.press("写转诊").fill("search", "孙").press("查找");
            assertThat(doctor.page().locator("#referrals .pick")).containsText("孙平");
            doctor.page().locator("#referrals [name=department]").selectOption("内科");
            doctor.fill("complaint", "胸闷三日，活动后加重").keep("write-zh");
            doctor.press("发给医院");
            assertThat(doctor.state()).containsText("已发出");
            doctor.keep("detail-zh").press("给居民转诊单").press("生成转诊单");
            String reference = doctor.page().locator("[data-slip=reference]").innerText();
            String code = doctor.page().locator("[data-slip=code]").innerText();
            doctor.keep("slip-zh").show("en");
            assertThat(doctor.page().locator("#referrals .card").first()).containsText("孙平");
            doctor.keep("list-en").page().locator("#referrals .card").first().click();
            assertThat(doctor.state()).containsText("sent");
            doctor.keep("detail-en");
            assertThat(doctor.page().url()).doesNotContain(code);
            return new String[] {reference, code};
        }
    }

    private static void accept() {
        try (DoctorsPhone hospital = phone(SPECIALIST, SUNDAY)) {
            hospital.press("待处理");
            assertThat(hospital.page().locator("#referrals .card").first()).isVisible();
            hospital.keep("worklist-zh").press("孙平").press("接收");
            assertThat(hospital.state()).containsText("医院已接收");
        }
    }

    private static void book(String reference, String code) {
        try (ResidentsPhone resident = new ResidentsPhone(chromium, clinic)) {
            resident.go("").press("我有转诊单");
            resident.page().locator("[name=reference]").fill(reference);
            resident.page().locator("[name=code]").fill(code.toLowerCase(java.util.Locale.ROOT));
            resident.keep("slip");
            resident.page().locator("[name=reference]").fill(reference);
            resident.page().locator("[name=code]").fill(code);
            resident.press("打开").press("选择就诊时间").press("08:10");
            resident.keep("confirm");
            resident.press("确认预约");
            assertThat(resident.page().url()).doesNotContain(code);
            resident.keep("booked");
            resident.press("换个时间").press("08:50").press("确认改时间");
            assertThat(resident.page().locator("main").innerText()).contains("12月1日 星期二 08:50");
            resident.go("/team");
            assertThat(resident.told()).contains("只能查看这一份转诊");
        }
    }

    private static void seeAndSendBack() {
        try (DoctorsPhone hospital = phone(SPECIALIST, TUESDAY_MORNING)) {
            hospital.page().locator("#referrals label:has-text('就诊')").first().click();
            hospital.press("孙平").press("已到院");
            assertThat(hospital.state()).containsText("已到院");
            hospital.press("已看诊");
            assertThat(hospital.state()).containsText("已看诊");
            hospital.press("转回家庭医生");
            hospital.fill("summary", "冠心病，药物治疗").fill("plan", "按时服药，低盐饮食");
            hospital.page().locator("#referrals .task").fill("测血压，问胸闷");
            hospital.keep("recovery-zh").press("转回");
            assertThat(hospital.page().locator("#referrals h2")).containsText("转回自 内科");
        }
    }

    private static void lookAfter() {
        try (DoctorsPhone doctor = phone(FAMILY_DOCTOR, TUESDAY_MORNING);
                ResidentsPhone resident = new ResidentsPhone(chromium, clinic)) {
            resident.signedIn("R1");
            String down = clinic.texts("select max(referral_id)::text from referrals where direction = 'down'")
                    .get(0);
            resident.go("/referrals/" + down);
            assertThat(resident.page().locator("main").innerText()).contains("按时服药", "测血压");
            resident.keep("recovery");
            doctor.press("随访");
            assertThat(doctor.page().locator("#referrals .card")).containsText("测血压");
            doctor.keep("tasks-zh").fill("note", "130/80，无胸闷").press("完成");
            assertThat(doctor.page().locator("#referrals .card")).hasCount(0);
            resident.go("/referrals/" + down);
            assertThat(resident.page().locator(".state").innerText()).contains("随访已完成");
        }
    }

    @Test
    void aRejectionWithItsReasonIsReadByTheSenderAndTheResident() {
        String resident = clinic.newResident();
        String id = clinic.refer(resident, "内科", "session").text("id");
        try (DoctorsPhone hospital = phone(SPECIALIST, SUNDAY);
                DoctorsPhone sender = phone(FAMILY_DOCTOR, SUNDAY);
                ResidentsPhone his = new ResidentsPhone(chromium, clinic)) {
            hospital.press("待处理");
            hospital.page().locator("[data-referral='" + id + "']").click();
            hospital.page().locator("#referrals details:has-text('退回') summary").click();
            hospital.page().locator("#referrals [name=reason]").selectOption("incomplete");
            hospital.page()
                    .locator("#referrals details:has-text('退回') [name=note]")
                    .fill("缺心电图");
            hospital.page().locator("#referrals form button.danger").click();
            assertThat(hospital.state()).containsText("已退回");
            sender.page().locator("[data-referral='" + id + "']").click();
            assertThat(sender.page().locator("#referrals")).containsText("缺心电图");
            assertThat(sender.page().locator("#referrals")).containsText("资料不全");
            his.signedIn(resident).go("/referrals/" + id);
            assertThat(his.page().locator(".state").innerText()).contains("没有接收");
        }
    }

    @Test
    void theDoctorBooksDuringTheVisitAndARefusalStandsBesideIt() {
        String resident = clinic.newResident();
        String id = clinic.refer(resident, "内科", "session").text("id");
        try (DoctorsPhone doctor = phone(FAMILY_DOCTOR, SUNDAY)) {
            doctor.page().locator("[data-referral='" + id + "']").click();
            doctor.press("现在预约");
            assertThat(doctor.page().locator("[data-slot='S-A.2']")).isVisible();
            clinic.hold(clinic.newResident(), "S-A.1");
            doctor.page().locator("[data-slot='S-A.1']").click();
            assertThat(doctor.page().locator("#referrals .told")).containsText("已被");
            assertThat(doctor.page().locator("[data-slot='S-A.1']")).hasCount(0);
            doctor.keep("slots-zh");
            doctor.page().locator("[data-slot='S-A.2']").click();
            assertThat(doctor.state()).containsText("已预约");
        }
    }

    @Test
    void aWaitingResidentTakesWhatIsKept() {
        String first = clinic.newResident();
        String booking = clinic.booked(first, "内科", "S-A.6").text("id");
        String waiting = clinic.newResident();
        String referral = clinic.refer(waiting, "内科", "session").text("id");
        try (ResidentsPhone phone = new ResidentsPhone(chromium, clinic)) {
            // What others of this class gave back was free before, and is offered to nobody who comes later.
            clinic.at(SUNDAY.plusSeconds(120));
            phone.signedIn(waiting).go("/referrals/" + referral).press("排队等候");
            assertThat(phone.page().locator("main").innerText()).contains("您在排队");
            phone.keep("waiting");
            clinic.resident(first).post(PLACE + "/bookings/" + booking + "/cancellation", java.util.Map.of());
            phone.go("");
            assertThat(phone.page().locator("main .way").first().innerText()).contains("有一个号为您留着", "转诊到内科", "13:02");
            phone.keep("home-offered");
            phone.go("/referrals/" + referral);
            assertThat(phone.page().locator("a.main").count()).isZero();
            phone.keep("offered");
            assertThat(phone.page().locator("main").innerText()).contains("12月1日 星期二 14:50", "县人民医院");
            phone.press("就要这个号");
            assertThat(phone.heading()).isEqualTo("已预约");
        }
    }

    /** In a clinic of its own, whose session is stopped. */
    @Test
    void whatTheHospitalStoppedIsReadOnTheFirstPage() {
        try (ServedClinic own = ServedClinic.open(MEDICINE);
                ResidentsPhone phone = new ResidentsPhone(chromium, own)) {
            String resident = own.newResident();
            own.booked(resident, "内科", "S-M.2");
            own.change("S-M", "stop", java.util.Map.of("reason", "医生外出"));
            phone.signedIn(resident);
            assertThat(phone.page().locator("main .state").innerText()).contains("停诊通知：内科，12月1日 星期二 08:10");
            phone.keep("home-stopped");
            phone.press("我的预约").press("内科");
            assertThat(phone.page().locator("main .state").innerText()).isEqualTo("医生外出");
            phone.keep("stopped");
        }
    }
}
