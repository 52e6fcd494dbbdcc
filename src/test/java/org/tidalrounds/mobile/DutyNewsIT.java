package org.tidalrounds.mobile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tidalrounds.mobile.TestMobile.LEADER;
import static org.tidalrounds.mobile.TestMobile.MONDAY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tidalrounds.access.Role;
import org.tidalrounds.access.account.Accounts;
import org.tidalrounds.access.account.Links;
import org.tidalrounds.access.account.NewAccount;
import org.tidalrounds.mobile.action.ActionAnswers.Answer;
import org.tidalrounds.mobile.action.ActionBody;
import org.tidalrounds.signing.TestSigning;

/** Who is told of what doctors say to their duties. */
class DutyNewsIT {
    private static final Instant NOW = TestSigning.SUNDAY;
    private static final LocalDate WEDNESDAY = MONDAY.plusDays(2);

    private final TestMobile mobile = TestMobile.open();
    private final TestSigning signing = mobile.signing;

    @BeforeEach
    void hireCoordinator() {
        NewAccount wanted =
                new NewAccount("王协调", "13800001111", Optional.empty(), false, Set.of(Role.COORDINATOR), Links.NONE);
        signing.bean(Accounts.class).create(signing.id, wanted, "test");
    }

    private Answer decline(Instant at, LocalDate date) {
        return mobile.send(LEADER, Deeds.duty("decline_duty", at, TestMobile.duty(date), "孩子生病"));
    }

    private String offer() {
        Answer offer = mobile.send(LEADER, Deeds.duty("offer_swap", NOW, TestMobile.duty(WEDNESDAY), ""));
        return Objects.requireNonNull(offer.item()).id();
    }

    @Test
    void aDeclinedDutyOfTomorrowIsUrgentUntilItIsOver() {
        decline(NOW, MONDAY);
        assertThat(signing.texts("select concat_ws(' ', kind, urgent, account_id is not null,"
                        + " expires_at at time zone 'Asia/Shanghai') from push_messages"))
                .containsExactly("declined_soon t t 2026-11-30 13:30:00");
    }

    @Test
    void aDeclinedDutyOfALaterDayIsGathered() {
        decline(NOW, WEDNESDAY.minusDays(1));
        assertThat(signing.texts("select concat_ws(' ', kind, urgent, due_at > created_at) from push_messages"))
                .containsExactly("declined f t");
    }

    @Test
    void howManyDaysAheadAreUrgentIsPolicyFromADateOn() {
        signing.sql("insert into policy (county_id, row_no, key, value, from_date)"
                + " values ($, 1, 'push.short_notice_days', '0', '2026-11-29'),"
                + " ($, 2, 'push.short_notice_days', '3', '2026-12-01')");
        decline(NOW, MONDAY);
        signing.at(NOW.plusSeconds(2 * 86_400));
        decline(NOW.plusSeconds(2 * 86_400), WEDNESDAY.plusDays(1));
        assertThat(signing.texts("select kind from push_messages order by message_id"))
                .containsExactly("declined", "declined_soon");
    }

    @Test
    void aDeclinedDutyOfAPastDayConcernsNobody() {
        signing.at(NOW.plusSeconds(2 * 86_400));
        decline(NOW, MONDAY);
        assertThat(signing.texts("select kind from push_messages")).isEmpty();
    }

    @Test
    void neitherNameNorReasonIsInTheMessage() {
        decline(NOW, WEDNESDAY);
        assertThat(signing.texts("select array_to_string(arguments, ' ') from push_messages"))
                .allMatch(arguments -> arguments.startsWith("D3 2026-12-02 08:30 "))
                .noneMatch(arguments -> arguments.contains("孩子生病") || arguments.contains("周晓"));
    }

    @Test
    void decliningAgainTellsNobodyAgain() {
        ActionBody declined = Deeds.duty("decline_duty", NOW.minusSeconds(60), TestMobile.duty(WEDNESDAY), "孩子生病");
        mobile.send(LEADER, declined);
        mobile.send(LEADER, declined);
        decline(NOW, WEDNESDAY);
        assertThat(signing.texts("select kind from push_messages")).hasSize(1);
    }

    @Test
    void anOlderWordThatComesLaterTellsNobody() {
        mobile.send(LEADER, Deeds.duty("accept_duty", NOW, TestMobile.duty(WEDNESDAY), ""));
        decline(NOW.minusSeconds(60), WEDNESDAY);
        assertThat(signing.texts("select kind from push_messages")).isEmpty();
    }

    @Test
    void whoAcceptsAndDeclinesAgainIsToldOfAgain() {
        decline(NOW.minusSeconds(60), WEDNESDAY);
        mobile.send(LEADER, Deeds.duty("accept_duty", NOW.minusSeconds(30), TestMobile.duty(WEDNESDAY), ""));
        decline(NOW, WEDNESDAY);
        assertThat(signing.texts("select kind from push_messages")).hasSize(2);
    }

    @Test
    void aTakenSwapIsToldToWhoOfferedItAndToCoordinatorsOnce() {
        String swap = offer();
        ActionBody take = Deeds.of("take_swap", NOW, swap);
        mobile.send("D2", take);
        mobile.send("D2", take);
        mobile.send("D2", Deeds.of("take_swap", NOW, swap));
        mobile.send("D1", Deeds.of("take_swap", NOW, swap));
        assertThat(signing.texts(
                        "select concat_ws(' ', kind, doctor_id, arguments[1]) from push_messages order by kind"))
                .containsExactly("swap_taken D3 2026-12-02", "swap_waiting D2");
    }

    @Test
    void theDoctorReadsOfTheSwapOnThePhone() {
        mobile.send("D2", Deeds.of("take_swap", NOW, offer()));
        assertThat(mobile.sync(LEADER, null).toString())
                .contains("A colleague takes your run on 2026-12-02 at 08:30, ")
                .contains("It stays yours until a coordinator publishes the swap.");
    }

    @Test
    void aWordThatCannotBeToldDoesNotCount() {
        signing.owner("alter table push_messages add constraint broken check (kind <> 'declined') not valid");
        try {
            assertThatThrownBy(() -> decline(NOW, WEDNESDAY)).hasStackTraceContaining("broken");
        } finally {
            signing.owner("alter table push_messages drop constraint broken");
        }
        assertThat(signing.texts("select reason from duty_answers")).isEmpty();
    }
}
