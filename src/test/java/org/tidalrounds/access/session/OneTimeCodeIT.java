package org.tidalrounds.access.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tidalrounds.access.Role;
import org.tidalrounds.county.Resident;
import org.tidalrounds.web.ServedCounty;
import org.tidalrounds.web.Visitor;
import org.tidalrounds.web.Visitor.Answer;

class OneTimeCodeIT {
    private static final String WEBHOOK = "tidal.code-webhook";
    private static final BlockingQueue<JsonNode> SENT = new LinkedBlockingQueue<>();

    private static HttpServer gateway;
    private static ServedCounty served;
    private static Visitor nobody;

    @BeforeAll
    static void serve() throws IOException {
        gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        gateway.createContext("/", exchange -> {
            SENT.add(new JsonMapper().readTree(exchange.getRequestBody()));
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        gateway.start();
        System.setProperty(WEBHOOK, "http://localhost:" + gateway.getAddress().getPort());
        served = ServedCounty.withoutRoster();
        nobody = new Visitor(served.url());
    }

    @AfterAll
    static void stop() {
        System.clearProperty(WEBHOOK);
        served.close();
        gateway.stop(0);
    }

    @Test
    void aResidentSignsInByCodeWithoutAnAccountMadeBefore() throws InterruptedException {
        Resident resident = resident(20);
        Answer session = signIn(resident.phone(), codeFor(resident.phone()));
        assertThat(session.status()).isEqualTo(201);
        assertThat(session.json().at("/account/residentId").asText()).isEqualTo(resident.id());
        assertThat(session.json().at("/account/name").asText()).isEqualTo(resident.name());
    }

    @Test
    void aCodeIsGoodOnce() throws InterruptedException {
        String phone = resident(21).phone();
        String code = codeFor(phone);
        assertThat(signIn(phone, code).status()).isEqualTo(201);
        assertThat(signIn(phone, code).text("code")).isEqualTo("access.wrong_code");
    }

    @Test
    void aCodeIsOfOneNumberOnly() throws InterruptedException {
        String code = codeFor(resident(22).phone());
        assertThat(signIn(resident(23).phone(), code).status()).isEqualTo(401);
    }

    @Test
    void aPasswordIsSetWithACodeAndEndsAllOtherSessions() throws InterruptedException {
        String phone = resident(27).phone();
        String before = signIn(phone, codeFor(phone)).text("refreshToken");
        String code = codeFor(phone);
        assertThat(replace(phone, code, "13800000000").status()).isEqualTo(422);
        Answer session = replace(phone, code, "walnut lantern ferry 27");
        assertThat(session.status()).isEqualTo(201);
        assertThat(renew(before).text("code")).isEqualTo("access.session_over");
        assertThat(renew(session.text("refreshToken")).status()).isEqualTo(200);
        Map<String, String> password =
                Map.of("county", "wushan", "phone", phone, "password", "walnut lantern ferry 27");
        assertThat(nobody.post("/api/sessions", password).status()).isEqualTo(201);
    }

    private static Answer replace(String phone, String code, String replacement) {
        return nobody.post(
                "/api/sessions", Map.of("county", "wushan", "phone", phone, "code", code, "replacement", replacement));
    }

    private static Answer renew(String refreshToken) {
        return nobody.post("/api/sessions/renewal", Map.of("refreshToken", refreshToken));
    }

    @Test
    void aPasswordIsNotReplacedWithTheFormerOneAndSaysSo() {
        Answer answer = nobody.post(
                "/api/sessions",
                Map.of("county", "wushan", "phone", "1", "password", "x", "replacement", "walnut lantern ferry 27"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text("code")).isEqualTo("access.replaced_by_code");
    }

    @Test
    void aPasswordIsNotReplacedWithoutACode() {
        String phone = ServedCounty.phone(Role.DOCTOR);
        served.account(Role.DOCTOR);
        assertThat(replace(phone, "000000", "walnut lantern ferry 27").status()).isEqualTo(401);
    }

    @Test
    void codesAreTriedFiveTimesOnly() throws InterruptedException {
        String phone = resident(24).phone();
        String code = codeFor(phone);
        for (int i = 0; i < 5; i++) {
            assertThat(signIn(phone, "x").status()).isEqualTo(401);
        }
        assertThat(signIn(phone, code).status()).isEqualTo(429);
    }

    @Test
    void codesAreSentThreeTimesOnly() throws InterruptedException {
        String phone = resident(25).phone();
        for (int i = 0; i < 3; i++) {
            codeFor(phone);
        }
        assertThat(ask(phone).status()).isEqualTo(429);
    }

    @Test
    void coordinatorsGetNoCodeAndNobodyLearnsThat() throws InterruptedException {
        served.account(Role.COORDINATOR);
        assertThat(ask(ServedCounty.phone(Role.COORDINATOR)).status()).isEqualTo(202);
        assertThat(ask("13912340000").status()).isEqualTo(202);
        String phone = resident(26).phone();
        assertThat(codeFor(phone)).hasSize(6); // the only one that was sent
    }

    /** Asks for a code and waits until the gateway has it. */
    private static String codeFor(String phone) throws InterruptedException {
        assertThat(ask(phone).status()).isEqualTo(202);
        JsonNode sent = SENT.poll(20, TimeUnit.SECONDS);
        assertThat(sent).isNotNull();
        assertThat(sent.path("phone").asText()).isEqualTo(phone);
        return sent.path("code").asText();
    }

    private static Answer ask(String phone) {
        return nobody.post("/api/sessions/codes", Map.of("county", "wushan", "phone", phone));
    }

    private static Answer signIn(String phone, String code) {
        return nobody.post("/api/sessions", Map.of("county", "wushan", "phone", phone, "code", code));
    }

    private static Resident resident(int number) {
        return ServedCounty.WUSHAN.residents().get(number);
    }
}
