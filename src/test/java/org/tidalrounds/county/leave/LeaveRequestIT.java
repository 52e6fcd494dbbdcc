package org.tidalrounds.county.leave;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tidalrounds.access.Role;
import org.tidalrounds.county.CountyDay;
import org.tidalrounds.web.ServedCounty;
import org.tidalrounds.web.Visitor;
import org.tidalrounds.web.Visitor.Answer;

class LeaveRequestIT {
    private static final String REQUESTS = "/api/counties/wushan/leave-requests";
    private static final LocalDate TODAY = CountyDay.today(Clock.systemUTC());

    private static ServedCounty served;
    private static Visitor doctor;
    private static Visitor coordinator;

    @BeforeAll
    static void serve() {
        served = ServedCounty.withoutRoster();
        doctor = Visitor.of(served, Role.DOCTOR);
        coordinator = Visitor.of(served, Role.COORDINATOR);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @Test
    void leaveThatIsOverIsRefused() {
        assertRefused(ask(TODAY.minusDays(1), TODAY), 422, "county.leave_past");
    }

    @Test
    void leaveMayBeginToday() {
        Answer asked = ask(TODAY, TODAY);
        assertThat(asked.status()).isEqualTo(201);
        act(coordinator, asked.text("id"), "withdrawal", "");
    }

    @Test
    void leaveThatEndsBeforeItBeginsIsRefused() {
        assertRefused(ask(TODAY.plusDays(2), TODAY.plusDays(1)), 422, "county.leave_backwards");
    }

    @Test
    void leaveOfOverAYearIsRefusedWithTheDaysThatMayBe() {
        Answer refused = ask(TODAY.plusDays(30), TODAY.plusDays(30 + 366));
        assertRefused(refused, 422, "county.leave_too_long");
        assertThat(refused.text("detail")).contains("367").contains("366");
    }

    @Test
    void leaveFurtherAwayThanAYearIsRefused() {
        assertRefused(ask(TODAY.plusDays(367), TODAY.plusDays(367)), 422, "county.leave_too_far");
    }

    @Test
    void aDayIsAskedForOnce() {
        LocalDate from = TODAY.plusDays(100);
        assertThat(ask(from, from.plusDays(4)).status()).isEqualTo(201);
        assertRefused(ask(from.plusDays(4), from.plusDays(8)), 409, "county.leave_overlaps");
        assertThat(ask(from.plusDays(5), from.plusDays(5)).status()).isEqualTo(201);
    }

    @Test
    void aDayWhoseRequestWasRefusedMayBeAskedForAgain() {
        LocalDate day = TODAY.plusDays(120);
        Answer asked = ask(day, day);
        assertThat(act(coordinator, asked.text("id"), "refusal", "人手不足").text("state"))
                .isEqualTo("refused");
        assertThat(ask(day, day).status()).isEqualTo(201);
    }

    @Test
    void aRefusalNeedsItsReason() {
        Answer asked = ask(TODAY.plusDays(140), TODAY.plusDays(140));
        assertRefused(act(coordinator, asked.text("id"), "refusal", " "), 422, "county.leave_no_reason");
    }

    @Test
    void whatIsDecidedIsNotDecidedAgain() {
        Answer asked = ask(TODAY.plusDays(160), TODAY.plusDays(160));
        assertThat(act(coordinator, asked.text("id"), "approval", "").text("state"))
                .isEqualTo("approved");
        assertRefused(act(coordinator, asked.text("id"), "refusal", "晚了"), 409, "county.leave_closed");
    }

    @Test
    void leaveThatHasBegunIsWithdrawnByACoordinatorOnly() {
        LocalDate day = TODAY;
        Answer asked = ask(day, day);
        act(coordinator, asked.text("id"), "approval", "");
        assertRefused(act(doctor, asked.text("id"), "withdrawal", ""), 409, "county.leave_begun");
        assertThat(act(coordinator, asked.text("id"), "withdrawal", "").text("state"))
                .isEqualTo("withdrawn");
    }

    @Test
    void anotherDoctorsLeaveIsNotThere() {
        Answer asked = ask(TODAY.plusDays(200), TODAY.plusDays(200));
        Visitor other = new Visitor(served.url()).with("Authorization", served.bearer(Role.RESIDENT));
        assertThat(other.get(REQUESTS + "/" + asked.text("id")).status()).isEqualTo(403);
        assertThat(doctor.get(REQUESTS + "/" + Long.MAX_VALUE).status()).isEqualTo(404);
    }

    private static Answer ask(LocalDate from, LocalDate to) {
        return doctor.post(REQUESTS, Map.of("from", from.toString(), "to", to.toString(), "kind", "annual"));
    }

    private static Answer act(Visitor who, String request, String what, String reason) {
        return who.post(REQUESTS + "/" + request + "/" + what, Map.of("reason", reason));
    }

    private static void assertRefused(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(status);
        assertThat(answer.text("code")).isEqualTo(code);
    }
}
