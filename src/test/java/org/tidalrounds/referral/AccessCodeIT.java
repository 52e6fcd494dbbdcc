package org.tidalrounds.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tidalrounds.clinic.ServedClinic.FAMILY_DOCTOR;
import static org.tidalrounds.clinic.ServedClinic.MEDICINE;
import static org.tidalrounds.clinic.ServedClinic.PLACE;
import static org.tidalrounds.clinic.ServedClinic.SUNDAY;

import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tidalrounds.clinic.ServedClinic;
import org.tidalrounds.web.Visitor.Answer;

/** A resident without an account, with the slip from the family doctor. */
class AccessCodeIT {
    private static final String ACCESS = PLACE + "/referral-access";
    private static final String WAITING =
            "select count(*) from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()";
    private static final String WRONG = "0000-0000-0000-0000";

    private static ServedClinic clinic;

    private Answer referral;
    private Answer slip;

    @BeforeAll
    static void serve() {
        clinic = ServedClinic.open(MEDICINE);
    }

    @AfterAll
    static void stop() {
        clinic.close();
    }

    @BeforeEach
    void handOutASlip() {
        clinic.at(SUNDAY);
        referral = clinic.refer(clinic.newResident(), "内科", "session");
        slip = newSlip();
    }

    private Answer newSlip() {
        return clinic.doctor(FAMILY_DOCTOR).post(PLACE + "/referrals/" + referral.text("id") + "/slip", Map.of());
    }

    private Answer open(String code) {
        return clinic.nobody().post(ACCESS, Map.of("reference", slip.text("reference"), "accessCode", code));
    }

    private Answer ask(String what, String slot, String token) {
        return ServedClinic.keyed(clinic.nobody())
                .post(
                        ACCESS + what,
                        Map.of(
                                "reference",
                                slip.text("reference"),
                                "accessCode",
                                slip.text("accessCode"),
                                "slot",
                                slot,
                                "token",
                                token));
    }

    @Test
    void theSlipOpensTheReferral() {
        Answer opened = open(slip.text("accessCode"));
        assertThat(opened.text("id")).isEqualTo(referral.text("id"));
    }

    @Test
    void theCodeReadsHoweverItIsTyped() {
        String typed = slip.text("accessCode")
                .toLowerCase(Locale.ROOT)
                .replace("-", " ")
                .replace('0', 'o')
                .replace('1', 'l');
        assertThat(open(typed).status()).isEqualTo(200);
    }

    @Test
    void onlyTheHashOfACodeIsKept() {
        String bare = slip.text("accessCode").replace("-", "");
        assertThat(bare).hasSize(16);
        assertThat(clinic.texts("select access_hash = sha256('" + bare + "'::bytea) from referrals where referral_id = "
                        + referral.text("id")))
                .containsExactly("t");
    }

    @Test
    void afterFiveWrongCodesEvenTheRightOneIsRefusedForHalfAnHour() {
        for (int i = 0; i < 5; i++) {
            assertThat(open(WRONG).status()).isEqualTo(401);
        }
        Answer locked = open(slip.text("accessCode"));
        assertThat(locked.status()).isEqualTo(429);
        assertThat(locked.text("code")).isEqualTo("referral.code_locked");
        clinic.at(SUNDAY.plus(Duration.ofMinutes(30)).minusSeconds(1));
        assertThat(open(slip.text("accessCode")).status()).isEqualTo(429);
        clinic.at(SUNDAY.plus(Duration.ofMinutes(30)));
        assertThat(open(slip.text("accessCode")).status()).isEqualTo(200);
    }

    @Test
    void theRightCodeAmongManySentAtOnceWaitsForThoseBeforeIt() throws Exception {
        try (Connection other = clinic.connect();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("update referrals set access_locked_until = '2026-12-31' where referral_id = "
                    + referral.text("id"));
            CompletableFuture<Answer> right = CompletableFuture.supplyAsync(() -> open(slip.text("accessCode")));
            while (!right.isDone() && clinic.texts(WAITING).get(0).equals("0")) {
                Thread.onSpinWait();
            }
            other.commit();
            assertThat(right.get().text("code")).isEqualTo("referral.code_locked");
        }
    }

    @Test
    void fourWrongCodesDoNotLock() {
        for (int i = 0; i < 4; i++) {
            open(WRONG);
        }
        assertThat(open(slip.text("accessCode")).status()).isEqualTo(200);
    }

    @Test
    void aReferenceThatIsNoneIsRefusedLikeAWrongCode() {
        Answer unknown = clinic.nobody().post(ACCESS, Map.of("reference", "NOBODY", "accessCode", WRONG));
        Answer wrong = open(WRONG);
        assertThat(unknown.status()).isEqualTo(wrong.status());
        assertThat(unknown.text("detail")).isEqualTo(wrong.text("detail"));
    }

    @Test
    void aNewSlipMakesTheOldOneVoidAndUnlocks() {
        String old = slip.text("accessCode");
        for (int i = 0; i < 5; i++) {
            open(WRONG);
        }
        slip = newSlip();
        assertThat(open(slip.text("accessCode")).status()).isEqualTo(200);
        assertThat(open(old).status()).isEqualTo(401);
    }

    @Test
    void theSlipHoldsBooksAndCancels() {
        Answer hold = ask("/holds", "S-M.2", "");
        assertThat(hold.status()).as(hold.response().body()).isEqualTo(201);
        Answer booking = ask("/bookings", "S-M.2", hold.text("token"));
        assertThat(booking.text("residentId")).isEqualTo(referral.text("residentId"));
        assertThat(ask("/cancellation", "", "").text("state")).isEqualTo("cancelled");
    }

    @Test
    void theSlipOfOneOpensNothingOfAnother() {
        Answer other = clinic.refer(clinic.newResident(), "内科", "session");
        Answer mixed = clinic.nobody()
                .post(ACCESS, Map.of("reference", other.text("reference"), "accessCode", slip.text("accessCode")));
        assertThat(mixed.status()).isEqualTo(401);
    }
}
