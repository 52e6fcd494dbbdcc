package org.tidalrounds.mobile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tidalrounds.mobile.TestMobile.LEADER;
import static org.tidalrounds.mobile.TestMobile.MEMBER;
import static org.tidalrounds.mobile.TestMobile.MONDAY;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidalrounds.mobile.action.ActionAnswers.Answer;
import org.tidalrounds.mobile.action.ActionBody;
import org.tidalrounds.signing.TestSigning;

class ActionsIT {
    private static final Instant NOW = TestSigning.SUNDAY;
    private static final Instant MONDAY_NINE = Instant.parse("2026-11-30T01:00:00Z");

    private final TestMobile mobile = TestMobile.open();
    private final TestSigning signing = mobile.signing;

    @Test
    void anActionIsDoneOnceHoweverOftenItComes() {
        ActionBody refer = Deeds.refer(NOW, "OLD", "内科");
        Answer first = mobile.send(LEADER, refer);
        assertThat(first.result()).isEqualTo("done");
        assertThat(mobile.send(LEADER, refer)).isEqualTo(first);
        assertThat(signing.texts("select referral_id from referrals")).hasSize(1);
    }

    @Test
    void theAnswerIsGivenAgainWhateverHasHappenedSince() {
        ActionBody accept = Deeds.duty("accept_duty", NOW, TestMobile.duty(MONDAY), "");
        Answer first = mobile.send(LEADER, accept);
        mobile.publish(Stream.of(MONDAY.plusDays(1)));
        assertThat(mobile.send(LEADER, accept)).isEqualTo(first);
        assertThat(first.result()).isEqualTo("done");
    }

    @Test
    void aKeyStandsForOneActionOnly() {
        ActionBody accept = Deeds.duty("accept_duty", NOW, TestMobile.duty(MONDAY), "");
        mobile.send(LEADER, accept);
        ActionBody other =
                new ActionBody(accept.key(), "decline_duty", NOW, null, accept.duty(), null, null, null, null, null);
        assertThat(mobile.send(LEADER, other).result()).isEqualTo("refused");
        assertThat(signing.texts("select accepted from duty_answers")).containsExactly("t");
    }

    @Test
    void aTaskThatAColleagueDidIsAConflictInWords() {
        long task = signing.task("OLD");
        signing.at(MONDAY_NINE);
        mobile.send(MEMBER, Deeds.signing(NOW, task, "signed"));
        Answer answer = mobile.send(LEADER, Deeds.signing(MONDAY_NINE, task, "signed"));
        assertThat(answer.result()).isEqualTo("conflict");
        assertThat(answer.words()).contains("吴明", "2026-11-29");
        assertThat(signing.texts("select count(*) from signing_visits where signature like 'sealed:%'"))
                .containsExactly("2");
    }

    @Test
    void whatIsRefusedIsKeptAndSealed() {
        Answer answer = mobile.send(LEADER, Deeds.refer(NOW, "OLD", "没有科"));
        assertThat(answer.result()).isEqualTo("refused");
        assertThat(answer.words()).contains("没有科");
        assertThat(signing.texts("select left(content, 7) from mobile_actions")).containsExactly("sealed:");
    }

    @Test
    void whatWasKeptOfAResidentIsErasedWithTheResident() {
        mobile.send(LEADER, Deeds.refer(NOW, "OLD", "没有科"));
        mobile.send(LEADER, Deeds.refer(NOW, "R1", "没有科"));
        signing.erase("OLD");
        assertThat(signing.texts("select (content = '') from mobile_actions order by resident_id"))
                .containsExactly("t", "f");
    }

    @Test
    void aWithdrawalWaitsForWhatItWithdraws() {
        ActionBody leave = Deeds.leave(NOW, MONDAY.plusDays(20), MONDAY.plusDays(21));
        ActionBody withdrawal = Deeds.of("withdraw_leave", NOW, leave.key());
        assertThat(mobile.send(LEADER, withdrawal).result()).isEqualTo("later");
        assertThat(mobile.send(LEADER, leave).result()).isEqualTo("done");
        assertThat(mobile.send(LEADER, withdrawal).result()).isEqualTo("done");
        assertThat(signing.texts("select state from leave_requests")).containsExactly("withdrawn");
    }

    @Test
    void theEarliestArrivalAndTheLatestLeavingStay() {
        signing.at(MONDAY_NINE.plus(Duration.ofHours(8)));
        mobile.send(
                LEADER,
                List.of(
                        Deeds.stop("check_out", MONDAY_NINE.plusSeconds(7200), MONDAY, "V1"),
                        Deeds.stop("check_in", MONDAY_NINE.plusSeconds(60), MONDAY, "V1"),
                        Deeds.stop("check_out", MONDAY_NINE.plusSeconds(3600), MONDAY, "V1"),
                        Deeds.stop("check_in", MONDAY_NINE, MONDAY, "V1")));
        assertThat(signing.texts("select (arrived_at = '" + MONDAY_NINE + "' and left_at = '"
                        + MONDAY_NINE.plusSeconds(7200) + "') from check_ins"))
                .containsExactly("t");
    }

    @Test
    void aCheckInOfAnotherDayIsRefused() {
        assertThat(mobile.send(LEADER, Deeds.stop("check_in", NOW, MONDAY, "V1"))
                        .result())
                .isEqualTo("refused");
    }

    /** Minutes by which the phone is ahead; what it did, it did ten minutes ago. */
    @ParameterizedTest
    @CsvSource({"0, 10", "1, 9", "-1, 11", "3, 10", "2880, 10", "-2880, 10"})
    void aClockThatIsWrongWhenSendingWasWrongWhenActing(int ahead, int minutesAgo) {
        signing.at(MONDAY_NINE);
        Instant phone = MONDAY_NINE.plus(Duration.ofMinutes(ahead));
        ActionBody arrived = Deeds.stop("check_in", phone.minus(Duration.ofMinutes(10)), MONDAY, "V1");
        assertThat(mobile.send(LEADER, List.of(arrived), Optional.of(phone))
                        .get(0)
                        .result())
                .isEqualTo("done");
        assertThat(signing.texts(
                        "select extract(epoch from '2026-11-30T01:00:00Z' - arrived_at)::int / 60 from check_ins"))
                .containsExactly(Integer.toString(minutesAgo));
    }

    @Test
    void theLatestWordOnADutyCounts() {
        String duty = TestMobile.duty(MONDAY);
        mobile.send(LEADER, Deeds.duty("decline_duty", NOW, duty, "孩子生病"));
        mobile.send(LEADER, Deeds.duty("accept_duty", NOW.minusSeconds(60), duty, ""));
        assertThat(signing.texts("select reason from duty_answers")).containsExactly("孩子生病");
    }

    @Test
    void decliningNeedsAReason() {
        Answer answer = mobile.send(LEADER, Deeds.duty("decline_duty", NOW, TestMobile.duty(MONDAY), ""));
        assertThat(answer.result()).isEqualTo("refused");
    }

    @Test
    void aDutyThatIsNoLongerTheDoctorsIsAConflict() {
        mobile.publish(Stream.of(MONDAY.plusDays(1)));
        Answer answer = mobile.send(LEADER, Deeds.duty("accept_duty", NOW, TestMobile.duty(MONDAY), ""));
        assertThat(answer.result()).isEqualTo("conflict");
    }

    @Test
    void whoIsBusyHimselfCannotTakeADuty() {
        Answer offer = mobile.send(LEADER, Deeds.duty("offer_swap", NOW, TestMobile.duty(MONDAY), ""));
        Answer busy = mobile.send(MEMBER, Deeds.of("take_swap", NOW, itemId(offer)));
        assertThat(busy.result()).isEqualTo("conflict");
    }

    @Test
    void aDutyIsTakenByOneColleague() {
        Answer offer = mobile.send(LEADER, Deeds.duty("offer_swap", NOW, TestMobile.duty(MONDAY), ""));
        assertThat(mobile.send("D2", Deeds.of("take_swap", NOW, itemId(offer))).result())
                .isEqualTo("done");
        Answer late = mobile.send("D1", Deeds.of("take_swap", NOW, itemId(offer)));
        assertThat(late.result()).isEqualTo("conflict");
        assertThat(late.words()).contains("梁承瑶");
    }

    @Test
    void aDutyThatHasBegunIsNotTakenAnyMore() {
        Answer offer = mobile.send(LEADER, Deeds.duty("offer_swap", NOW, TestMobile.duty(MONDAY), ""));
        ActionBody take =
                Deeds.of("take_swap", NOW, Objects.requireNonNull(offer.item()).id());
        signing.at(MONDAY_NINE);
        Answer late = mobile.send("D2", take);
        assertThat(late.result()).isEqualTo("conflict");
        assertThat(late.words()).contains("has begun");
        assertThat(signing.texts("select state from swap_offers")).containsExactly("open");
    }

    @Test
    void anUnknownKindIsRefused() {
        assertThat(mobile.send(LEADER, Deeds.of("dance", NOW, "1")).result()).isEqualTo("refused");
    }

    private static String itemId(Answer answer) {
        assertThat(answer.item()).isNotNull();
        return answer.item().id();
    }
}
