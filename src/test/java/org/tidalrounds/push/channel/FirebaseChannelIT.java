package org.tidalrounds.push.channel;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidalrounds.cli.FirebaseFault;
import org.tidalrounds.cli.FirebaseStandIn;
import org.tidalrounds.push.PushSchema;
import org.tidalrounds.push.TestPushSettings;
import org.tidalrounds.push.channel.Answer.Outcome;

/** Google's own SDK against a stand-in of HTTP v1. */
class FirebaseChannelIT {
    private static final Instant NOW = Instant.parse("2026-12-01T02:00:00Z");
    private static final Alert ALERT = new Alert(
            "3f0c7a52-92a4-4c0b-a4a1-3d2f6cf0b111", "wushan", "today", 7, true, "today", NOW.plusSeconds(3_600));

    @SuppressWarnings("NullAway.Init") // by start, which each test calls with its own faults
    private FirebaseStandIn standIn;

    @SuppressWarnings("NullAway.Init")
    private FirebaseChannel channel;

    private void start(FirebaseStandIn.Faults faults, Duration patience) throws IOException {
        standIn = FirebaseStandIn.start(faults);
        channel = new FirebaseChannel(
                TestPushSettings.firebase(standIn.url(), patience), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @AfterEach
    void stop() {
        channel.close();
        standIn.close();
    }

    @ParameterizedTest
    @CsvSource({
        "NONE, DELIVERED, ''",
        "INVALID, REFUSED, invalid_argument",
        "THIRD_PARTY, LATER, third_party_auth_error",
        "OTHER_SENDER, REFUSED, sender_id_mismatch",
        "FORBIDDEN, LATER, permission_denied",
        "UNREGISTERED, UNREGISTERED, unregistered",
        "NO_PROJECT, LATER, not_found",
        "QUOTA, THROTTLED, quota_exceeded",
        "INTERNAL, LATER, internal",
        "UNAVAILABLE, LATER, unavailable",
        "BROKEN, LATER, no answer",
    })
    void eachErrorHasItsConsequence(FirebaseFault fault, Outcome outcome, String said) throws IOException {
        start((token, attempt) -> fault, Duration.ofSeconds(20));
        Answer answer = channel.send(List.of(new Envelope(1, "token-1", ALERT))).get(0);
        assertThat(answer.outcome()).isEqualTo(outcome);
        assertThat(answer.said()).isEqualTo(said);
    }

    @Test
    void whoeverAnswersTooLateIsTriedAgainLater() throws IOException {
        start((token, attempt) -> FirebaseFault.SLOW, Duration.ofSeconds(1));
        assertThat(channel.send(List.of(new Envelope(1, "token-1", ALERT))))
                .extracting(Answer::outcome)
                .containsExactly(Outcome.LATER);
    }

    @Test
    void theTimeThatAThrottledOneIsToWaitIsRead() throws IOException {
        start((token, attempt) -> FirebaseFault.QUOTA, Duration.ofSeconds(20));
        assertThat(channel.send(List.of(new Envelope(1, "token-1", ALERT)))
                        .get(0)
                        .retryAfter())
                .isEqualTo(Optional.of(Duration.ofSeconds(FirebaseFault.RETRY_AFTER_SECONDS)));
    }

    @Test
    void nothingIsTriedAgainBehindTheOutboxsBack() throws IOException {
        start((token, attempt) -> FirebaseFault.UNAVAILABLE, Duration.ofSeconds(20));
        channel.send(List.of(new Envelope(1, "token-1", ALERT)));
        assertThat(standIn.asked()).hasSize(1);
    }

    @Test
    void anAccessTokenThatIsRefusedIsRenewed() throws IOException {
        start(
                (token, attempt) -> attempt == 1 ? FirebaseFault.UNAUTHENTICATED : FirebaseFault.NONE,
                Duration.ofSeconds(20));
        assertThat(channel.send(List.of(new Envelope(1, "token-1", ALERT))))
                .extracting(Answer::outcome)
                .containsExactly(Outcome.DELIVERED);
        assertThat(standIn.accessTokens()).isEqualTo(2);
    }

    @Test
    void answersComeInTheOrderOfTheEnvelopes() throws IOException {
        start(
                (token, attempt) -> token.endsWith("7") ? FirebaseFault.UNREGISTERED : FirebaseFault.NONE,
                Duration.ofSeconds(20));
        List<Envelope> envelopes = IntStream.range(0, 100)
                .mapToObj(i -> new Envelope(i, "token-" + i, ALERT))
                .toList();
        List<Answer> answers = channel.send(envelopes);
        assertThat(IntStream.range(0, 100)
                        .filter(i -> answers.get(i).outcome() == Outcome.UNREGISTERED)
                        .boxed())
                .containsExactly(7, 17, 27, 37, 47, 57, 67, 77, 87, 97);
    }

    @Test
    void whatLeavesIsWhatTheContractSaysAndNoMore() throws IOException {
        start((token, attempt) -> FirebaseFault.NONE, Duration.ofSeconds(20));
        channel.send(List.of(new Envelope(1, "token-1", ALERT)));
        JsonNode message = standIn.accepted().get(0);
        assertThat(PushSchema.faults(message.path("data"))).isEmpty();
        assertThat(message.has("notification")).isFalse();
        assertThat(message.at("/android/collapse_key").asText()).isEqualTo("today");
        assertThat(message.at("/android/ttl").asText()).isEqualTo("3600s");
        assertThat(message.at("/android/priority").asText()).isEqualTo("high");
        assertThat(message.at("/apns/headers/apns-collapse-id").asText()).isEqualTo("today");
    }

    @Test
    void nothingIsToLiveLongerThanFirebaseTakes() throws IOException {
        start((token, attempt) -> FirebaseFault.NONE, Duration.ofSeconds(20));
        Alert lasting = new Alert(
                "b", "east", "roster", 2, false, "roster", ALERT.expiresAt().plus(Duration.ofDays(60)));
        channel.send(List.of(new Envelope(1, "token-1", lasting)));
        assertThat(standIn.accepted().get(0).at("/android/ttl").asText()).isEqualTo("2419200s");
    }

    @Test
    void credentialsThatCannotBeReadLeaveEverythingForLater() throws IOException {
        start((token, attempt) -> FirebaseFault.NONE, Duration.ofSeconds(20));
        PushSettings broken =
                new PushSettings("target/no-such-file", "", "", "", "", List.of(), "", "", Duration.ofSeconds(1));
        FirebaseChannel closed = new FirebaseChannel(broken, Clock.fixed(NOW, ZoneOffset.UTC));
        assertThat(closed.send(List.of(new Envelope(1, "token-1", ALERT))))
                .extracting(Answer::outcome)
                .containsExactly(Outcome.LATER);
    }
}
