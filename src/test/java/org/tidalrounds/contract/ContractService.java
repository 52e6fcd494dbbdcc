package org.tidalrounds.contract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.tidalrounds.access.Role;
import org.tidalrounds.access.account.Links;
import org.tidalrounds.access.account.NewAccount;
import org.tidalrounds.county.County;
import org.tidalrounds.county.exchange.CountyArchive;
import org.tidalrounds.county.exchange.CountyFolder;
import org.tidalrounds.county.store.CountyName;
import org.tidalrounds.database.TestDatabases;
import org.tidalrounds.roster.SmallPlan;
import org.tidalrounds.roster.store.RosterKey;
import org.tidalrounds.web.Service;
import org.tidalrounds.web.TestServices;

/** A running service of two counties, with an account for each role in both. */
final class ContractService implements AutoCloseable {
    static final String OWN = "wushan";
    static final String OTHER = "fengjie";
    static final County WUSHAN = CountyFolder.read(Path.of("demo/wushan"));

    private static final String PASSWORD = "eleven-Buses-and-1-boat";
    private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Service service;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, String> tokens = new HashMap<>();
    private final String url;

    ContractService() {
        this(NOW);
    }

    /** At another moment. */
    ContractService(Instant now) {
        this.service = TestServices.on(TestDatabases.create(), Clock.fixed(now, ZoneOffset.UTC));
        for (String county : List.of(OWN, OTHER)) {
            service.counties().save(new CountyName(county, county.equals(OWN) ? "巫山县" : "奉节县"), WUSHAN);
            service.rosters().save(county, SmallPlan.of(WUSHAN), Instant.parse("2026-11-22T04:00:00Z"));
            Role.all().forEach(role -> createAccount(county, role));
        }
        service.rosters().save(OWN, SmallPlan.publishable(WUSHAN), Instant.parse("2026-11-22T05:00:00Z"));
        RosterKey plan = service.rosters().save(OWN, SmallPlan.publishable(WUSHAN), NOW);
        this.url = service.open();
        publish(plan);
    }

    /** What can be booked is cut by a publication. */
    void publish(RosterKey plan) {
        HttpResponse<String> answer =
                send(request("/api/counties/" + OWN + "/rosters/" + plan.rosterId() + "/publication")
                        .header("Authorization", "Bearer " + token(OWN, Role.COORDINATOR))
                        .header("If-Match", "\"1\"")
                        .POST(BodyPublishers.noBody())
                        .build());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("publishing: " + answer.body());
        }
    }

    private void createAccount(String county, String role) {
        Links links = new Links(
                role.equals(Role.DOCTOR) ? Optional.of(WUSHAN.doctors().get(0).id()) : Optional.empty(),
                role.equals(Role.RESIDENT)
                        ? Optional.of(WUSHAN.residents().get(0).id())
                        : Optional.empty(),
                role.equals(Role.TOWNSHIP_LEAD) ? Optional.of(township()) : Optional.empty());
        service.accounts()
                .create(
                        county,
                        new NewAccount("测试", phone(role), Optional.of(PASSWORD), false, Set.of(role), links),
                        "test");
    }

    /** Where the doctor of the tests works. */
    private static String township() {
        String facility = WUSHAN.doctors().get(0).facilityId();
        return Objects.requireNonNull(WUSHAN.facilitiesById().get(facility), facility)
                .townshipCode();
    }

    static String phone(String role) {
        return "1390000000" + Role.all().indexOf(role);
    }

    static String password() {
        return PASSWORD;
    }

    /** The county's folder as ZIP. */
    byte[] countyArchive() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            CountyArchive.write(WUSHAN, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    Service service() {
        return service;
    }

    String url() {
        return url;
    }

    /** The access token of an account, kept until {@link #forget}. */
    String token(String county, String role) {
        return tokens.computeIfAbsent(county + " " + role, key -> signIn(county, role));
    }

    /** Signs in anew next time: what was done may have ended the session. */
    void forget(String county, String role) {
        tokens.remove(county + " " + role);
    }

    /** Past the limits of signing in, which the tests would reach. */
    private String signIn(String county, String role) {
        String account = service.accounts()
                .findByPhone(county, phone(role))
                .orElseThrow()
                .id();
        return service.sessions().begin(county, account, "password", "a test").access();
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url + path)).timeout(PATIENCE).header("Accept-Language", "en");
    }

    HttpResponse<String> send(HttpRequest request) {
        return send(request, BodyHandlers.ofString());
    }

    <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> body) {
        try {
            return client.send(request, body);
        } catch (IOException e) {
            throw new IllegalStateException(request.method() + " " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        service.close();
    }
}
