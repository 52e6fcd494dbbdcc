package org.tidalrounds.mobile.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tidalrounds.clinic.ServedClinic.PLACE;

import java.net.URI;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tidalrounds.clinic.ServedClinic;
import org.tidalrounds.county.HalfDay;
import org.tidalrounds.roster.ClinicSession;
import org.tidalrounds.web.Visitor.Answer;

/** A doctor's calendar over versions, as a subscriber fetches it. */
class CalendarIT {
    static final ClinicSession HANDED_OVER = ServedClinic.session("S-M", "C1", "内科", HalfDay.AM, "D13");

    private static ServedClinic clinic;

    private String path;

    @BeforeAll
    static void open() {
        clinic = ServedClinic.open(ServedClinic.MEDICINE, ServedClinic.SURGERY);
    }

    @AfterAll
    static void close() {
        clinic.close();
    }

    @BeforeEach
    void subscribe() {
        clinic.at(ServedClinic.SUNDAY);
        clinic.publish(ServedClinic.MEDICINE, ServedClinic.SURGERY);
        clinic.sql("delete from calendar_feeds");
        path = reset("D11");
    }

    private static String reset(String doctor) {
        return reset(clinic, doctor);
    }

    /** The path of a new address for a doctor's calendar. */
    static String reset(ServedClinic clinic, String doctor) {
        String url = clinic.doctor(doctor)
                .post(PLACE + "/calendar-feed/reset", Map.of())
                .text("url");
        return URI.create(url).getPath();
    }

    private Answer fetch() {
        return clinic.nobody().get(path);
    }

    @Test
    void aSubscriberSeesTheDoctorsDuties() throws Exception {
        Answer answer = fetch();
        assertThat(answer.header("Content-Type")).startsWith("text/calendar");
        TestCalendar program = new TestCalendar();
        program.update(answer.response().body());
        assertThat(program.shown()).isEqualTo(1);
    }

    @Test
    void whatIsHandedOverDisappearsAndComesBackAsTheSameEvent() throws Exception {
        TestCalendar program = new TestCalendar();
        program.update(fetch().response().body());
        clinic.publish(HANDED_OVER, ServedClinic.SURGERY);
        program.update(fetch().response().body());
        assertThat(program.shown()).isZero();
        clinic.publish(ServedClinic.MEDICINE, ServedClinic.SURGERY);
        program.update(fetch().response().body());
        assertThat(program.shown()).isEqualTo(1);
        assertThat(program.all()).isEqualTo(1);
    }

    @Test
    void versionsThatTheSubscriberDidNotSeeChangeNothing() throws Exception {
        TestCalendar program = new TestCalendar();
        program.update(fetch().response().body());
        clinic.publish(HANDED_OVER, ServedClinic.SURGERY);
        clinic.publish(ServedClinic.MEDICINE, ServedClinic.SURGERY);
        assertThat(fetch().response().body()).contains("SEQUENCE:0");
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() {
        String tag = fetch().header("ETag");
        assertThat(clinic.nobody().with("If-None-Match", tag).get(path).status())
                .isEqualTo(304);
        clinic.publish(HANDED_OVER, ServedClinic.SURGERY);
        assertThat(clinic.nobody().with("If-None-Match", tag).get(path).status())
                .isEqualTo(200);
    }

    @Test
    void whatWasCancelledIsForgottenAfterAMonth() {
        fetch();
        clinic.publish(HANDED_OVER, ServedClinic.SURGERY);
        assertThat(fetch().response().body()).contains("STATUS:CANCELLED");
        clinic.at(Instant.parse("2026-12-30T04:00:01Z"));
        assertThat(fetch().response().body()).doesNotContain("BEGIN:VEVENT");
    }

    @Test
    void anAddressThatWasResetIsOfNoUseAnyMore() {
        String old = path;
        path = reset("D11");
        assertThat(clinic.nobody().get(old).status()).isEqualTo(404);
        assertThat(fetch().status()).isEqualTo(200);
    }

    @Test
    void aNewAddressTellsOfTheSameEvents() throws Exception {
        TestCalendar program = new TestCalendar();
        program.update(fetch().response().body());
        path = reset("D11");
        program.update(fetch().response().body());
        assertThat(program.all()).isEqualTo(1);
    }

    @Test
    void aSubscriptionThatWasTakenAwayIsGone() {
        assertThat(clinic.doctor("D11").delete(PLACE + "/calendar-feed").status())
                .isEqualTo(204);
        assertThat(fetch().status()).isEqualTo(404);
        assertThat(clinic.doctor("D11").get(PLACE + "/calendar-feed").status()).isEqualTo(404);
    }

    @Test
    void theCalendarOfAnAccountThatWasClosedIsGone() {
        clinic.sql("update accounts set state = 'disabled' where doctor_id = 'D11'");
        int status = fetch().status();
        clinic.sql("update accounts set state = 'active' where doctor_id = 'D11'");
        assertThat(status).isEqualTo(404);
    }

    @Test
    void theDatabaseDoesNotKnowTheAddress() {
        String secret = path.split("/")[2].split("\\.")[1];
        assertThat(clinic.texts("select to_jsonb(f)::text from calendar_feeds f"))
                .singleElement()
                .asString()
                .doesNotContain(secret);
    }

    @Test
    void aGuessedAddressIsNotThere() {
        assertThat(clinic.nobody().get("/calendars/ZWFzdA.AAAA/duties.ics").status())
                .isEqualTo(404);
        assertThat(clinic.nobody().get("/calendars/nothing/duties.ics").status())
                .isEqualTo(404);
    }

    @Test
    void theOwnerSeesThatItIsRead() {
        fetch();
        assertThat(clinic.doctor("D11").get(PLACE + "/calendar-feed").text("readAt"))
                .isEqualTo("2026-11-29T04:00:00Z");
    }
}
