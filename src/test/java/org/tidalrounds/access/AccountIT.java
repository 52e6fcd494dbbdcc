package org.tidalrounds.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tidalrounds.web.ServedCounty;
import org.tidalrounds.web.Visitor;
import org.tidalrounds.web.Visitor.Answer;

class AccountIT {
    private static final String ACCOUNTS = "/api/counties/wushan/accounts";

    private static ServedCounty served;
    private static Visitor administrator;

    @BeforeAll
    static void serve() {
        served = ServedCounty.withoutRoster();
        administrator = Visitor.of(served, Role.ADMINISTRATOR);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @Test
    void aNewAccountSignsInWithThePasswordSaidOnce() {
        Answer made = create("13511110001", Role.COORDINATOR);
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.header("Location"))
                .endsWith(made.json().at("/account/id").asText());
        Answer session = signIn("13511110001", made.text("password"));
        assertThat(session.json().at("/account/mustChangePassword").asBoolean()).isTrue();
    }

    @Test
    void listsAreMasked() {
        create("13511110002", Role.COORDINATOR);
        String list = administrator.get(ACCOUNTS).response().body();
        assertThat(list).contains("135****0002", "赵**").doesNotContain("13511110002", "赵小明");
    }

    @Test
    void anAccountIsReadInFullOnRecord() {
        String id =
                create("13511110003", Role.COORDINATOR).json().at("/account/id").asText();
        assertThat(administrator.get(ACCOUNTS + "/" + id).text("phone")).isEqualTo("13511110003");
        assertThat(administrator
                        .get("/api/counties/wushan/audit?action=account.read")
                        .response()
                        .body())
                .contains("account:" + id);
    }

    @Test
    void pagesFollowOneAnother() {
        create("13511110004", Role.COORDINATOR);
        create("13511110005", Role.COORDINATOR);
        Answer first = administrator.get(ACCOUNTS + "?limit=1");
        Answer second = administrator.get(ACCOUNTS + "?limit=1&after=" + first.text("after"));
        assertThat(second.json().at("/accounts/0/id").asText())
                .isGreaterThan(first.json().at("/accounts/0/id").asText());
    }

    @Test
    void accountsAreFoundByNumberByWhomTheyAreOfAndByRole() {
        String doctor = ServedCounty.WUSHAN.doctors().get(7).id();
        administrator.post(
                ACCOUNTS,
                Map.of("name", "钱", "phone", "13511110009", "roles", List.of(Role.DOCTOR), "doctorId", doctor));
        create("13511110010", Role.COORDINATOR);
        assertThat(found(doctor)).containsExactly("135****0009");
        assertThat(found("135 1111 0009")).containsExactly("135****0009");
        assertThat(found("nobody")).isEmpty();
        assertThat(phones(administrator.get(ACCOUNTS + "?role=doctor")))
                .contains("135****0009")
                .doesNotContain("135****0010");
        assertThat(administrator.get(ACCOUNTS + "?role=king").text("code")).isEqualTo("access.role_unknown");
    }

    private static List<String> found(String who) {
        return phones(administrator.post(ACCOUNTS + "/searches", Map.of("who", who)));
    }

    private static List<String> phones(Answer page) {
        return page.json().get("accounts").findValuesAsText("phone");
    }

    @Test
    void oneTelephoneNumberHasOneAccount() {
        create("13511110006", Role.COORDINATOR);
        Answer again = create("135 1111 0006", Role.COORDINATOR);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text("code")).isEqualTo("access.phone_taken");
    }

    @Test
    void whatDoesNotFitIsRefusedByName() {
        assertThat(create("none", Role.COORDINATOR).text("code")).isEqualTo("access.phone_wrong");
        assertThat(create("13511110007", "king").text("detail")).contains("king", "administrator");
        assertThat(create("13511110007", Role.DOCTOR).text("detail")).contains("doctorId");
        Answer unknown = administrator.post(
                ACCOUNTS,
                Map.of("name", "赵", "phone", "13511110007", "roles", List.of(Role.DOCTOR), "doctorId", "D-none"));
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.text("code")).isEqualTo("access.link_unknown");
    }

    @Test
    void theLastAdministratorStays() {
        String id = served.account(Role.ADMINISTRATOR).id();
        Answer disabled = administrator.put(ACCOUNTS + "/" + id + "/state", Map.of("state", "disabled"));
        assertThat(disabled.status()).isEqualTo(409);
        Answer demoted = administrator.put(ACCOUNTS + "/" + id + "/roles", Map.of("roles", List.of(Role.COORDINATOR)));
        assertThat(demoted.text("code")).isEqualTo("access.last_administrator");
    }

    @Test
    void aResetPasswordReplacesTheOldOne() {
        Answer made = create("13511110008", Role.COORDINATOR);
        String id = made.json().at("/account/id").asText();
        Answer reset = administrator.post(ACCOUNTS + "/" + id + "/password-reset", Map.of());
        assertThat(signIn("13511110008", made.text("password")).status()).isEqualTo(401);
        assertThat(signIn("13511110008", reset.text("password")).status()).isEqualTo(201);
    }

    @Test
    void anUnknownAccountIsNotThere() {
        assertThat(administrator.get(ACCOUNTS + "/nobody").status()).isEqualTo(404);
        assertThat(administrator.get(ACCOUNTS + "/%00").status()).isBetween(400, 499);
        assertThat(administrator.get(ACCOUNTS + "?limit=0").status()).isEqualTo(400);
    }

    private static Answer create(String phone, String role) {
        return administrator.post(ACCOUNTS, Map.of("name", "赵小明", "phone", phone, "roles", List.of(role)));
    }

    private static Answer signIn(String phone, String password) {
        return new Visitor(served.url())
                .post("/api/sessions", Map.of("county", "wushan", "phone", phone, "password", password));
    }
}
