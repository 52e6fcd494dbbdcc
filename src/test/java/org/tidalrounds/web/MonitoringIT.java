package org.tidalrounds.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.tidalrounds.access.Role;
import org.tidalrounds.county.Resident;

/** What whoever runs the service sees of it: health, metrics, and a log without people's data. */
class MonitoringIT {
    private static final Logger ALL = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private static final Logger REQUESTS = (Logger) LoggerFactory.getLogger(RequestLog.class);
    private static final Resident PERSON = ServedCounty.WUSHAN.residents().get(3);

    private static ServedCounty served;
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeAll
    static void serve() {
        served = ServedCounty.withoutRoster();
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @BeforeEach
    void listen() {
        log.start();
        ALL.addAppender(log);
        REQUESTS.setLevel(Level.INFO);
    }

    @AfterEach
    void listenNoMore() {
        ALL.detachAppender(log);
        REQUESTS.setLevel(null);
    }

    @Test
    void healthIsForEverybodyAndTellsNoMoreThanWhetherItIsUp() {
        Visitor.Answer health = new Visitor(served.url()).get("/health");
        assertThat(health.text("status")).isEqualTo("UP");
        assertThat(health.json().path("details").isNull()).isTrue();
    }

    @Test
    void metricsTellOfRequestsByRouteAndOfTheDatabase() {
        Visitor.of(served, Role.COORDINATOR).get("/api/counties/wushan/places");
        assertThat(metrics())
                .contains("http_server_requests_seconds_count")
                .contains("uri=\"/api/counties/{county}/places\"")
                .contains("hikaricp_connections_active");
    }

    @Test
    void metricsHoldNoIds() {
        Visitor.of(served, Role.ADMINISTRATOR).get("/api/counties/wushan/residents/" + PERSON.id());
        assertThat(metrics()).doesNotContain(PERSON.id());
    }

    @Test
    void metricsAreClosedToWhoeverComesThroughAProxy() {
        Visitor proxied = new Visitor(served.url()).with("X-Forwarded-For", "203.0.113.7");
        assertThat(proxied.get("/prometheus").text("code")).isEqualTo("web.metrics_closed");
    }

    @Test
    void aRequestIsOneLineWithItsRouteStatusAndId() {
        Visitor.Answer answer = Visitor.of(served, Role.COORDINATOR).get("/api/counties/wushan/places");
        assertThat(lines())
                .anyMatch(line -> line.contains("route=\"/api/counties/{county}/places\"")
                        && line.contains("status=\"200\"")
                        && line.contains("request=\"" + answer.header(RequestId.HEADER) + "\""));
    }

    @Test
    void theLogHoldsNothingOfPeople() {
        Visitor administrator = Visitor.of(served, Role.ADMINISTRATOR);
        administrator.get("/api/counties/wushan/residents/" + PERSON.id());
        administrator.get("/api/counties/wushan/residents?phone=" + PERSON.phone());
        Map<String, String> wrong =
                Map.of("county", "wushan", "phone", ServedCounty.phone(Role.ADMINISTRATOR), "password", "猜的密码");
        new Visitor(served.url()).post("/api/sessions", wrong);
        assertThat(lines()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(String.join("\n", lines()))
                .doesNotContain(
                        PERSON.id(), PERSON.phone(), PERSON.name(), ServedCounty.phone(Role.ADMINISTRATOR), "猜的密码");
    }

    private static String metrics() {
        return new Visitor(served.url()).get("/prometheus").response().body();
    }

    private List<String> lines() {
        return List.copyOf(log.list).stream().map(MonitoringIT::line).toList();
    }

    private static String line(ILoggingEvent event) {
        return event.getFormattedMessage() + " "
                + Stream.ofNullable(event.getKeyValuePairs())
                        .flatMap(List::stream)
                        .map(Object::toString)
                        .toList();
    }
}
