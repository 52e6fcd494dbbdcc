package org.tidalrounds.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tidalrounds.clinic.ServedClinic.AFTERNOON;
import static org.tidalrounds.clinic.ServedClinic.MEDICINE;
import static org.tidalrounds.clinic.ServedClinic.PLACE;
import static org.tidalrounds.clinic.ServedClinic.SUNDAY;
import static org.tidalrounds.clinic.ServedClinic.SURGERY;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tidalrounds.clinic.ServedClinic;
import org.tidalrounds.web.Visitor.Answer;

/** Thumbs that tap twice, lines that break before the answer is there, and pages that a browser kept and shows again. */
class ResidentTapsIT {
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

    private Map<String, String> slotForm(String slot) {
        Map<String, String> form = new HashMap<>(phone.form("/holds"));
        form.put("slot", slot);
        return form;
    }

    private String booked(String resident) {
        return clinic.texts("select offer_id || '.' || number from bookings where state = 'booked' and resident_id = '"
                        + resident + "'")
                .toString();
    }

    @Test
    void aWaitingPlaceTakenTwiceIsOneAndNoError() {
        String resident = clinic.newResident();
        String referral = clinic.refer(resident, "内科", "session").text("id");
        String path = "/referrals/" + referral + "/waiting";
        Map<String, String> form =
                phone.signedIn(resident).go("/referrals/" + referral).form(path);
        assertThat(phone.post(path, form)).isEqualTo(303);
        assertThat(phone.post(path, form)).isEqualTo(303);
    }

    @Test
    void aKeptSlotTakenTwiceIsBookedOnceAndShownAgain() {
        String booking = clinic.booked(clinic.newResident(), "内科", "S-A.6").text("id");
        String resident = clinic.newResident();
        Answer referral = clinic.refer(resident, "内科", "session");
        // What others of this class gave back was free before, and is offered to nobody who comes later.
        clinic.at(SUNDAY.plusSeconds(120));
        phone.signedIn(resident).go("/referrals/" + referral.text("id")).press("排队等候");
        clinic.coordinator().post(PLACE + "/bookings/" + booking + "/cancellation", Map.of());
        phone.go("/referrals/" + referral.text("id"));
        String path = phone.page()
                .locator("form[action$='/acceptance']")
                .getAttribute("action")
                .replaceFirst(".*/resident/[^/]+", "");
        Map<String, String> form = phone.form(path);
        assertThat(phone.post(path, form)).isEqualTo(303);
        assertThat(phone.post(path, form)).isEqualTo(303);
        assertThat(booked(resident)).isEqualTo("[S-A.6]");
    }

    @Test
    void aBookingCancelledTwiceIsCancelledAndNoError() {
        String resident = clinic.newResident();
        String booking = clinic.booked(resident, "内科", "S-A.2").text("id");
        String path = "/bookings/" + booking + "/cancellation";
        Map<String, String> form = phone.signedIn(resident).go(path).form(path);
        assertThat(phone.post(path, form)).isEqualTo(303);
        assertThat(phone.post(path, form)).isEqualTo(303);
    }

    @Test
    void aTimeChosenAgainOnAPageThatTheBrowserKeptIsHeldAnew() {
        String resident = clinic.newResident();
        phone.signedIn(resident).go("/slots?department=外科");
        Map<String, String> first = slotForm("S-S.3");
        Map<String, String> second = slotForm("S-S.4");
        phone.post("/holds", first);
        phone.post("/holds", second);
        phone.post("/holds", first);
        phone.go("/hold").press("确认预约");
        assertThat(booked(resident)).isEqualTo("[S-S.3]");
    }

    @Test
    void aTimeWhoseHoldIsOverIsHeldAnewFromTheSamePage() {
        String resident = clinic.newResident();
        phone.signedIn(resident).go("/slots?department=外科");
        Map<String, String> form = slotForm("S-S.5");
        phone.post("/holds", form);
        clinic.at(SUNDAY.plus(Duration.ofMinutes(6)));
        phone.post("/holds", form);
        phone.go("/hold").press("确认预约");
        assertThat(booked(resident)).isEqualTo("[S-S.5]");
    }

    @Test
    void aTimeTappedTwiceIsHeldOnce() {
        String resident = clinic.newResident();
        phone.signedIn(resident).go("/slots?department=外科");
        Map<String, String> form = slotForm("S-S.7");
        assertThat(phone.post("/holds", form)).isEqualTo(303);
        assertThat(phone.post("/holds", form)).isEqualTo(303);
        assertThat(clinic.texts(
                        "select action from unit_ledger where offer_id = 'S-S' and number = 7 order by revision"))
                .containsExactly("cut", "hold");
    }

    @Test
    void inTwoWindowsTheLaterChoiceCountsAndTheEarlierIsRefusedInWords() {
        String resident = clinic.newResident();
        phone.signedIn(resident).go("/slots?department=外科");
        Map<String, String> other = slotForm("S-S.9");
        phone.press("09:10");
        phone.post("/holds", other);
        phone.press("确认预约");
        assertThat(phone.told()).contains("保留时间已过", "重新选择");
        assertThat(booked(resident)).isEqualTo("[]");
    }

    @Test
    void whoGoesBackAfterBookingAndChoosesTheSameIsShownTheBooking() {
        String resident = clinic.newResident();
        String referral = clinic.refer(resident, "外科", "session").text("id");
        phone.signedIn(resident).go("/slots?referral=" + referral);
        Map<String, String> form = slotForm("S-S.10");
        phone.press("09:30").press("确认预约");
        phone.send("/holds", form);
        assertThat(phone.heading()).isEqualTo("已预约");
        assertThat(booked(resident)).isEqualTo("[S-S.10]");
    }
}
