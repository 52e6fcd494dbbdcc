package org.tidalrounds.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tidalrounds.clinic.ServedClinic.AFTERNOON;
import static org.tidalrounds.clinic.ServedClinic.MEDICINE;
import static org.tidalrounds.clinic.ServedClinic.SUNDAY;
import static org.tidalrounds.clinic.ServedClinic.SURGERY;
import static org.tidalrounds.clinic.ServedClinic.TUESDAY;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tidalrounds.clinic.ServedClinic;
import org.tidalrounds.roster.Run;
import org.tidalrounds.roster.Visit;

/** The residents' pages on a phone whose browser runs no scripts. */
class ResidentPagesIT {
    private static ServedClinic clinic;
    private static Chromium chromium;
    private ResidentsPhone phone;

    @BeforeAll
    static void serve() {
        clinic = ServedClinic.open();
        Run run = new Run(
                "R-1",
                TUESDAY.plusDays(2),
                "F2",
                1,
                LocalTime.of(8, 10),
                LocalTime.of(16, 0),
                40,
                List.of(ServedClinic.FAMILY_DOCTOR),
                List.of(new Visit("V1", LocalTime.of(9, 0), LocalTime.of(10, 30), 20)));
        Visitor.Answer published = clinic.publish(List.of(run), MEDICINE, AFTERNOON, SURGERY);
        assertThat(published.status()).as(published.response().body()).isEqualTo(200);
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
        assertThat(phone.page().locator("main").innerText()).contains("周晓", "东乡卫生院");
        phone.keep("team");
        phone.go("").press("医生下乡巡诊");
        assertThat(phone.page().locator("main").innerText()).contains("东一", "12月3日 星期四", "09:00 – 10:30", "周晓");
        phone.keep("tours");
    }
}
