package org.tidalrounds.access.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tidalrounds.access.Role;
import org.tidalrounds.access.account.Account;
import org.tidalrounds.access.account.Links;
import org.tidalrounds.access.account.NewAccount;
import org.tidalrounds.web.ServedCounty;
import org.tidalrounds.web.Visitor;
import org.tidalrounds.web.Visitor.Answer;

class SessionIT {
    private static final String SESSIONS = "/api/sessions";
    private static final String PLACES = "/api/counties/wushan/places";
    private static final String PASSWORD = "correct horse battery";
    private static int people;

    private static ServedCounty served;
    private static Visitor nobody;

    @BeforeAll
    static void serve() {
        served = ServedCounty.withoutRoster();
        nobody = new Visitor(served.url());
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @Test
    void aTelephoneNumberAndItsPasswordOpenASession() {
        Answer answer = signIn(person().phone(), PASSWORD);
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.json().at("/account/name").asText()).isEqualTo("王协调");
        assertThat(bearing(answer).get(PLACES).status()).isEqualTo(200);
    }

    @Test
    void aNumberIsKnownHoweverItIsWritten() {
        String phone = person().phone();
        assertThat(signIn("+86 " + phone.substring(0, 3) + "-" + phone.substring(3), PASSWORD)
                        .status())
                .isEqualTo(201);
    }

    private static String withoutRequestId(Answer answer) {
        return answer.response().body().replaceAll("\"requestId\":\"[^\"]*\"", "");
    }

    @Test
    void aWrongPasswordAndAnUnknownNumberAreRefusedAlike() {
        Answer wrong = signIn(person().phone(), "wrong horse battery");
        Answer unknown = signIn("13999999999", PASSWORD);
        assertThat(wrong.status()).isEqualTo(401);
        assertThat(withoutRequestId(unknown)).isEqualTo(withoutRequestId(wrong));
        assertThat(wrong.text("code")).isEqualTo("access.wrong_password");
    }

    @Test
    void anUnknownCountyIsRefusedAsAWrongPasswordIs() {
        Answer answer = nobody.post(SESSIONS, Map.of("county", "atlantis", "phone", "1", "password", "x"));
        assertThat(answer.text("code")).isEqualTo("access.wrong_password");
    }

    @Test
    void afterFiveWrongPasswordsEvenTheRightOneWaits() {
        String phone = person().phone();
        for (int i = 0; i < 5; i++) {
            assertThat(signIn(phone, "wrong horse battery").status()).isEqualTo(401);
        }
        Answer locked = signIn(phone, PASSWORD);
        assertThat(locked.status()).isEqualTo(429);
        assertThat(Integer.parseInt(locked.header("Retry-After"))).isBetween(1, 901);
    }

    @Test
    void theRightPasswordForgetsTheWrongOnesBefore() {
        String phone = person().phone();
        for (int i = 0; i < 8; i++) {
            assertThat(signIn(phone, i % 2 == 0 ? "wrong horse battery" : PASSWORD)
                            .status())
                    .isEqualTo(i % 2 == 0 ? 401 : 201);
        }
    }

    @Test
    void aPhoneRenewsItsTokensByTheRefreshToken() {
        Answer renewed = renew(signIn(person().phone(), PASSWORD).text("refreshToken"));
        assertThat(renewed.status()).isEqualTo(200);
        assertThat(bearing(renewed).get(PLACES).status()).isEqualTo(200);
    }

    @Test
    void aRefreshTokenThatComesTwiceEndsTheSession() {
        Answer first = signIn(person().phone(), PASSWORD);
        Answer second = renew(first.text("refreshToken"));
        assertThat(renew(first.text("refreshToken")).status()).isEqualTo(401);
        assertThat(renew(second.text("refreshToken")).status()).isEqualTo(401);
        assertThat(bearing(second).get(PLACES).status()).isEqualTo(401);
    }

    @Test
    void aBrowserGetsItsRefreshTokenOutOfReachOfScripts() {
        Answer answer = nobody.post(
                SESSIONS,
                Map.of("county", "wushan", "phone", person().phone(), "password", PASSWORD, "keepsCookies", true));
        assertThat(answer.header("Set-Cookie"))
                .startsWith("tidal_refresh=")
                .contains("HTTPOnly", "SameSite=Strict", "Path=/api/sessions");
        assertThat(answer.json().path("refreshToken").isNull()).isTrue();
    }

    @Test
    void aBrowserWithoutACookieHasNothingToRenew() {
        assertThat(nobody.post(SESSIONS + "/renewal", Map.of()).status()).isEqualTo(204);
    }

    @Test
    void aRefreshTokenOfNoOneIsRefused() {
        assertThat(renew("d3VzaGFu.nonsense").status()).isEqualTo(401);
        assertThat(renew("AA.nonsense").status()).isEqualTo(401);
        assertThat(renew("....").status()).isEqualTo(401);
    }

    @Test
    void signingOutEndsTheSessionAtOnce() {
        Answer session = signIn(person().phone(), PASSWORD);
        assertThat(bearing(session).delete(SESSIONS + "/current").status()).isEqualTo(204);
        assertThat(bearing(session).get(PLACES).status()).isEqualTo(401);
        assertThat(renew(session.text("refreshToken")).status()).isEqualTo(401);
    }

    @Test
    void signingOutEverywhereEndsEverySession() {
        String phone = person().phone();
        Answer one = signIn(phone, PASSWORD);
        Answer two = signIn(phone, PASSWORD);
        assertThat(bearing(one).delete(SESSIONS).status()).isEqualTo(204);
        assertThat(bearing(two).get(PLACES).status()).isEqualTo(401);
    }

    @Test
    void aLostPhoneIsSignedOutFromAnother() {
        String phone = person().phone();
        Answer lost = signIn(phone, PASSWORD);
        Visitor here = bearing(signIn(phone, PASSWORD));
        here.get(SESSIONS).json().forEach(session -> {
            if (!session.path("current").asBoolean()) {
                here.delete(SESSIONS + "/" + session.path("id").asText());
            }
        });
        assertThat(bearing(lost).get(PLACES).status()).isEqualTo(401);
        assertThat(here.get(PLACES).status()).isEqualTo(200);
    }

    @Test
    void nobodyEndsASessionOfSomebodyElse() {
        Answer other = signIn(person().phone(), PASSWORD);
        String id = bearing(other).get(SESSIONS).json().at("/0/id").asText();
        assertThat(bearing(signIn(person().phone(), PASSWORD))
                        .delete(SESSIONS + "/" + id)
                        .status())
                .isEqualTo(404);
        assertThat(bearing(other).get(PLACES).status()).isEqualTo(200);
    }

    @Test
    void aTokenThatWasChangedProvesNothing() {
        String token = signIn(person().phone(), PASSWORD).text("accessToken");
        String changed = token.substring(0, token.length() - 2) + (token.endsWith("AA") ? "BB" : "AA");
        assertThat(nobody.with("Authorization", "Bearer " + changed).get(PLACES).status())
                .isEqualTo(401);
    }

    @Test
    void aPasswordMadeBySomebodyElseIsChangedBeforeAnythingElse() {
        Account account = person("13700000" + people, true);
        Visitor visitor = bearing(signIn(account.phone(), PASSWORD));
        assertThat(visitor.get(PLACES).text("code")).isEqualTo("access.change_password_first");
        Answer changed = visitor.put(
                SESSIONS + "/current/password", Map.of("current", PASSWORD, "replacement", "my own longer secret"));
        assertThat(changed.status()).isEqualTo(204);
        assertThat(visitor.get(PLACES).status()).isEqualTo(200);
        assertThat(signIn(account.phone(), "my own longer secret").status()).isEqualTo(201);
    }

    @Test
    void aShortPasswordIsRefusedWithWhatIsAskedOfOne() {
        Answer answer = bearing(signIn(person().phone(), PASSWORD))
                .with("Accept-Language", "en")
                .put(SESSIONS + "/current/password", Map.of("current", PASSWORD, "replacement", "short"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text("detail")).isEqualTo("A password has 10 to 128 characters.");
    }

    @Test
    void tellsWhoIsSignedIn() {
        Answer answer = Visitor.of(served, Role.DOCTOR).get(SESSIONS + "/current");
        assertThat(answer.text("doctorId"))
                .isEqualTo(ServedCounty.WUSHAN.doctors().get(0).id());
        assertThat(answer.json().at("/roles/0").asText()).isEqualTo(Role.DOCTOR);
    }

    private static Account person() {
        return person("1361234%04d".formatted(people), false);
    }

    private static Account person(String phone, boolean mustChangePassword) {
        people++;
        return served.service()
                .accounts()
                .create(
                        "wushan",
                        new NewAccount(
                                "王协调",
                                phone,
                                Optional.of(PASSWORD),
                                mustChangePassword,
                                java.util.Set.of(Role.COORDINATOR),
                                Links.NONE),
                        "test");
    }

    private static Answer signIn(String phone, String password) {
        return nobody.post(SESSIONS, Map.of("county", "wushan", "phone", phone, "password", password));
    }

    private static Answer renew(String refreshToken) {
        return nobody.post(SESSIONS + "/renewal", Map.of("refreshToken", refreshToken));
    }

    private static Visitor bearing(Answer session) {
        return nobody.with("Authorization", "Bearer " + session.text("accessToken"));
    }
}
