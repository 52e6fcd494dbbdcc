package org.tidalrounds.push.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tidalrounds.access.Caller;
import org.tidalrounds.push.TestPush;
import org.tidalrounds.push.channel.Alert;
import org.tidalrounds.push.channel.Answer.Outcome;
import org.tidalrounds.push.device.Devices;
import org.tidalrounds.push.inbox.Inbox;
import org.tidalrounds.push.inbox.InboxMessage;
import org.tidalrounds.push.outbox.MessageKind;

/** When people are told, when it is tried again, and when it is given up. */
class DeliveryIT {
    private static final Instant NIGHT = Instant.parse("2026-12-01T14:00:00Z"); // 22:00 in the county

    private static TestPush push;
    private static Caller doctor;
    private static Caller coordinator;

    @BeforeAll
    static void open() {
        push = new TestPush();
        doctor = push.doctor("D1");
        coordinator = push.coordinator();
    }

    @AfterAll
    static void close() {
        push.close();
    }

    @BeforeEach
    void reset() {
        push.reset();
        push.phone(doctor, "phone-1");
        push.phone(coordinator, "office");
    }

    @Test
    void thirtyChangesRingOnce() {
        for (int i = 0; i < 30; i++) {
            push.tell("D1", MessageKind.LEAVE, "leave:" + i, 0);
        }
        push.later(Duration.ofMinutes(2));
        push.work();
        assertThat(push.phones().shown("phone-1")).extracting(Alert::kind).containsExactly("digest");
        assertThat(push.bean(Inbox.class).list(doctor, Long.MAX_VALUE, 50)).hasSize(30);
    }

    @Test
    void whatIsNotUrgentWaitsForMore() {
        push.tell("D1", MessageKind.LEAVE, "leave:1", 0);
        push.later(Duration.ofMinutes(2).minusSeconds(1));
        push.work();
        assertThat(push.phones().arrived("phone-1")).isEmpty();
    }

    @Test
    void atNightOnlyWhatIsUrgentRings() {
        push.at(NIGHT);
        push.tell("D1", MessageKind.LEAVE, "leave:1", 0);
        push.tell("D1", MessageKind.CALL_OUT, "call:1", 0);
        push.later(Duration.ofMinutes(5));
        push.work();
        assertThat(push.phones().shown("phone-1")).extracting(Alert::kind).containsExactly("call_out");
        push.at(Instant.parse("2026-12-01T23:00:00Z")); // 07:00 in the county
        push.work();
        assertThat(push.phones().shown("phone-1")).extracting(Alert::kind).containsExactly("call_out", "leave");
    }

    @Test
    void whatCouldNotBeSentByDayIsNotSentAtNight() {
        push.at(NIGHT.minus(Duration.ofMinutes(40)));
        push.tell("D1", MessageKind.LEAVE, "leave:1", 0);
        push.later(Duration.ofMinutes(2));
        push.phones().answer("phone-1", Outcome.LATER, Optional.empty());
        push.work();
        push.phones().recover();
        push.at(NIGHT);
        push.work();
        assertThat(push.phones().arrived("phone-1")).isEmpty();
    }

    @Test
    void aDeviceThatIsNoMoreIsForgotten() {
        push.phones().answer("phone-1", Outcome.UNREGISTERED, Optional.empty());
        push.tell("D1", MessageKind.TODAY, "roster:7", 7);
        push.work();
        assertThat(push.states()).containsExactly("unregistered");
        assertThat(push.bean(Devices.class).list(doctor)).isEmpty();
    }

    @Test
    void aDeviceThatRefusesOneAlertGetsTheNext() {
        push.phones().answer("phone-1", Outcome.REFUSED, Optional.empty());
        push.tell("D1", MessageKind.TODAY, "roster:7", 7);
        push.work();
        push.phones().recover();
        push.tell("D1", MessageKind.CALL_OUT, "call:1", 0);
        push.work();
        assertThat(push.states()).containsExactly("refused", "delivered");
    }

    @Test
    void aChannelThatThrottlesIsLeftAloneAsLongAsItAsks() {
        push.phones().answer("phone-1", Outcome.THROTTLED, Optional.of(Duration.ofMinutes(3)));
        push.tell("D1", MessageKind.TODAY, "roster:7", 7);
        push.work();
        push.phones().recover();
        push.later(Duration.ofMinutes(3).minusSeconds(1));
        push.tell("D2", MessageKind.TODAY, "roster:7", 7);
        assertThat(push.send()).isZero();
        push.later(Duration.ofSeconds(1));
        push.work();
        assertThat(push.states()).containsExactly("delivered");
    }

    @Test
    void whatCannotBeDeliveredInItsLifeIsGivenUpAndSaidSo() {
        push.phones().answer("phone-1", Outcome.LATER, Optional.empty());
        push.tell("D1", MessageKind.LEAVE, "leave:1", 0);
        push.later(Duration.ofMinutes(2));
        push.work();
        push.later(Duration.ofDays(3));
        push.phones().recover();
        push.work();
        assertThat(push.phones().arrived("phone-1")).isEmpty();
        assertThat(push.states()).containsExactly("expired");
    }

    @Test
    void aPhoneOnWhichNobodyIsSignedInHearsNothing() {
        push.tell("D1", MessageKind.TODAY, "roster:7", 7);
        push.gather();
        push.sql("update sessions set revoked_at = now() where session_id = '" + doctor.sessionId() + "'");
        push.send();
        push.sql("update sessions set revoked_at = null where session_id = '" + doctor.sessionId() + "'");
        assertThat(push.phones().arrived("phone-1")).isEmpty();
        assertThat(push.states()).containsExactly("unregistered");
    }

    @Test
    void aPhoneThatPassedToAnotherHearsNothingOfItsFormerOwner() {
        push.tell("D1", MessageKind.TODAY, "roster:7", 7);
        push.gather();
        push.phone(coordinator, "phone-1");
        push.send();
        assertThat(push.phones().arrived("phone-1")).isEmpty();
    }

    @Test
    void aDeviceThatHasNotComeBackForTwoMonthsIsForgotten() {
        push.later(Duration.ofDays(60));
        push.bean(Clearing.class).clear(TestPush.COUNTY);
        assertThat(push.texts("select device_id from push_devices")).isEmpty();
    }

    @Test
    void coordinatorsLearnOnceThatNobodyConfirmed() {
        push.tell("D1", MessageKind.CALL_OUT, "call:1", 0);
        push.later(Duration.ofMinutes(15).minusSeconds(1));
        push.work();
        assertThat(push.phones().shown("office")).isEmpty();
        push.later(Duration.ofSeconds(1));
        push.work();
        push.work();
        assertThat(push.phones().shown("office")).extracting(Alert::kind).containsExactly("unconfirmed");
    }

    @Test
    void whatWasConfirmedAlarmsNobody() {
        push.tell("D1", MessageKind.CALL_OUT, "call:1", 0);
        InboxMessage message =
                push.bean(Inbox.class).list(doctor, Long.MAX_VALUE, 1).get(0);
        push.bean(Inbox.class).confirm(doctor, message.id());
        push.later(Duration.ofMinutes(15));
        assertThat(push.escalate()).isZero();
    }

    @Test
    void whoConfirmedTheVersionInEffectIsNotSilent() {
        push.tell("D1", MessageKind.TODAY, "roster:1", 1);
        push.work();
        push.tell("D1", MessageKind.TODAY, "roster:2", 2);
        InboxMessage latest =
                push.bean(Inbox.class).list(doctor, Long.MAX_VALUE, 1).get(0);
        push.bean(Inbox.class).confirm(doctor, latest.id());
        push.later(Duration.ofMinutes(15));
        assertThat(push.escalate()).isZero();
    }

    @Test
    void onlyTheVersionInEffectIsTakenForSilence() {
        push.tell("D1", MessageKind.TODAY, "roster:1", 1);
        push.work();
        push.tell("D1", MessageKind.TODAY, "roster:2", 2);
        push.later(Duration.ofMinutes(15));
        assertThat(push.escalate()).isOne();
    }

    @Test
    void nobodyConfirmsForAnother() {
        push.tell("D1", MessageKind.CALL_OUT, "call:1", 0);
        long message = push.fates().get(0).message().id();
        assertThat(push.bean(Inbox.class).confirm(coordinator, message)).isEmpty();
        assertThat(push.fates().get(0).message().confirmedAt()).isEmpty();
    }

    @Test
    void theInboxHasWhatNoDeviceEverHeard() {
        push.sql("truncate push_devices cascade");
        push.tell("D1", MessageKind.TODAY, "roster:7", 7);
        assertThat(push.bean(Inbox.class).list(doctor, Long.MAX_VALUE, 50))
                .extracting(InboxMessage::kind)
                .isEqualTo(List.of(MessageKind.TODAY));
    }
}
