package org.tidalrounds.travel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tidalrounds.language.Language;

class RoutingClientTest {
    private static final String QUESTION = "/table/v1/driving/100,31;100.01,31?sources=0&destinations=1";

    private final OsrmStandIn osrm = new OsrmStandIn(2);
    private final List<Duration> pauses = new ArrayList<>();
    private Duration limit = Duration.ofSeconds(30);

    @AfterEach
    void close() {
        osrm.close();
    }

    @Test
    void aBusyServiceIsAskedAgainAfterThePauseItAsksFor() {
        osrm.then(429, Map.of("Retry-After", "7"), "").then(503, "");

        assertThat(get().statusCode()).isEqualTo(200);
        assertThat(pauses).containsExactly(Duration.ofSeconds(7), Duration.ofSeconds(2));
    }

    @Test
    void noPauseIsLongerThanTenSeconds() {
        osrm.then(503, Map.of("Retry-After", "3600"), "");

        get();

        assertThat(pauses).containsExactly(Duration.ofSeconds(10));
    }

    @Test
    void aServiceBusyThreeTimesIsGivenUp() {
        osrm.then(503, "").then(503, "").then(503, "");

        assertRefused("The routing service " + osrm.url() + " did not answer in 3 tries (HTTP 503)");
    }

    @Test
    void aSilentServiceIsAskedAgain() {
        limit = Duration.ofMillis(300);
        osrm.thenSilence();

        assertThat(get().statusCode()).isEqualTo(200);
    }

    @Test
    void aServiceSilentThreeTimesIsGivenUp() {
        limit = Duration.ofMillis(300);
        osrm.thenSilence().thenSilence().thenSilence();

        assertRefused("The routing service " + osrm.url() + " did not answer in 3 tries (no answer in 300 ms)");
    }

    @Test
    void aServiceThatIsNotThereIsNamedWithTheRemedy() {
        osrm.close();

        assertRefused("check that it runs and that the address is right");
    }

    @Test
    void anEndlessAnswerIsCutOff() {
        String tooLong = " ".repeat((16 << 20) + 1);
        osrm.then(200, tooLong).then(200, tooLong).then(200, tooLong);

        assertRefused("more than 16777216 bytes");
    }

    private void assertRefused(String sentencePart) {
        assertThatThrownBy(this::get)
                .isInstanceOfSatisfying(
                        TravelUnavailable.class,
                        e -> assertThat(Language.ENGLISH.say(e.reason()))
                                .contains(sentencePart, osrm.url().toString()));
    }

    private HttpResponse<byte[]> get() {
        return new RoutingClient(osrm.url(), limit, pauses::add).get(osrm.url().resolve(QUESTION));
    }
}
