package org.tidalrounds.push.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tidalrounds.access.Caller;
import org.tidalrounds.database.CountyTransactions;
import org.tidalrounds.push.TestPush;
import org.tidalrounds.push.channel.Alert;
import org.tidalrounds.push.channel.Answer;
import org.tidalrounds.push.delivery.Claims.Claimed;
import org.tidalrounds.push.device.ChannelName;
import org.tidalrounds.push.outbox.MessageKind;
import org.tidalrounds.push.outbox.News;
import org.tidalrounds.push.outbox.Outbox;

/** Nothing is lost and nothing shown twice, wherever a sender dies. */
class OutboxIT {
    private static TestPush push;
    private static Caller doctor;

    @BeforeAll
    static void open() {
        push = new TestPush();
        doctor = push.doctor("D1");
    }

    @AfterAll
    static void close() {
        push.close();
    }

    @BeforeEach
    void reset() {
        push.reset();
        push.phone(doctor, "phone-1");
    }

    /** What a sender has done before it is killed. */
    private enum Death {
        AFTER_WRITING,
        AFTER_GATHERING,
        AFTER_CLAIMING,
        AFTER_SENDING,
        AFTER_RECORDING
    }

    @ParameterizedTest
    @EnumSource(Death.class)
    void whereverASenderDiesItsAlertIsShownOnce(Death death) {
        push.tell("D1", MessageKind.TODAY, "roster:7", 7);
        if (death.compareTo(Death.AFTER_GATHERING) >= 0) {
            push.gather();
        }
        if (death.compareTo(Death.AFTER_CLAIMING) >= 0) {
            Claimed claimed = claim();
            if (death.compareTo(Death.AFTER_SENDING) >= 0) {
                List<Answer> answers = push.phones().send(claimed.envelopes());
                if (death == Death.AFTER_RECORDING) {
                    push.bean(Recording.class).record(TestPush.COUNTY, claimed, answers);
                }
            }
        }
        push.restart();
        push.work();
        push.later(Claims.LEASE);
        push.work();
        assertThat(push.phones().shown("phone-1")).extracting(Alert::kind).containsExactly("today");
        assertThat(push.states()).containsExactly("delivered");
    }

    private static Claimed claim() {
        return push.bean(Claims.class).claim(TestPush.COUNTY, ChannelName.FIREBASE, 500);
    }

    @Test
    void whatASenderHasClaimedIsNotSentByAnother() {
        push.tell("D1", MessageKind.TODAY, "roster:7", 7);
        push.gather();
        assertThat(claim().envelopes()).hasSize(1);
        assertThat(claim().envelopes()).isEmpty();
    }

    @Test
    void anAnswerThatComesAfterTheLeaseChangesNothing() {
        push.tell("D1", MessageKind.TODAY, "roster:7", 7);
        push.gather();
        Claimed slow = claim();
        push.later(Claims.LEASE);
        claim();
        push.bean(Recording.class)
                .record(TestPush.COUNTY, slow, List.of(new Answer(Answer.Outcome.REFUSED, "late", Optional.empty())));
        assertThat(push.states()).containsExactly("sending");
    }

    @Test
    void whatIsUndoneIsToldToNobody() {
        News news = new News(MessageKind.TODAY, "roster:7", 7, List.of(), Optional.empty());
        assertThatThrownBy(() -> push.bean(CountyTransactions.class).write(TestPush.COUNTY, connection -> {
                    push.bean(Outbox.class).tellDoctors(connection, TestPush.COUNTY, List.of("D1"), news);
                    throw new IllegalStateException("killed");
                }))
                .hasMessage("killed");
        assertThat(push.fates()).isEmpty();
    }

    @Test
    void aGatheringThatFailsHalfWayIsUndone() {
        push.tell("D1", MessageKind.TODAY, "roster:7", 7);
        push.sql("alter table push_deliveries add constraint broken check (device_id < 0)");
        assertThatThrownBy(push::gather).hasMessageContaining("broken");
        push.sql("alter table push_deliveries drop constraint broken");
        push.work();
        assertThat(push.phones().shown("phone-1")).hasSize(1);
    }

    @Test
    void theSameOfTheSameVersionIsToldOnce() {
        push.tell("D1", MessageKind.TODAY, "roster:7", 7);
        push.tell("D1", MessageKind.TODAY, "roster:7", 7);
        push.work();
        assertThat(push.phones().arrived("phone-1")).hasSize(1);
    }

    @Test
    void aLaterVersionTakesThePlaceOfOneThatHasNotLeft() {
        push.tell("D1", MessageKind.ROSTER, "roster:7", 7);
        push.tell("D1", MessageKind.ROSTER, "roster:8", 8);
        push.later(Duration.ofMinutes(2));
        push.work();
        assertThat(push.phones().shown("phone-1"))
                .singleElement()
                .matches(alert -> alert.version() == 8 && alert.kind().equals("roster"));
    }

    @Test
    void aLaterVersionTakesThePlaceOfOneThatDidNotArrive() {
        push.phones().answer("phone-1", Answer.Outcome.LATER, Optional.empty());
        push.tell("D1", MessageKind.TODAY, "roster:7", 7);
        push.work();
        push.tell("D1", MessageKind.TODAY, "roster:8", 8);
        push.phones().recover();
        push.later(Duration.ofMinutes(20));
        push.work();
        assertThat(push.phones().shown("phone-1")).extracting(Alert::version).containsExactly(8);
        assertThat(push.states()).containsExactlyInAnyOrder("superseded", "delivered");
    }

    @Test
    void everyPhoneOfADoctorIsTold() {
        push.phone(doctor, "phone-2");
        push.tell("D1", MessageKind.TODAY, "roster:7", 7);
        push.work();
        assertThat(push.phones().shown("phone-1")).hasSize(1);
        assertThat(push.phones().shown("phone-2")).hasSize(1);
    }
}
