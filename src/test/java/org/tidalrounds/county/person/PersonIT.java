package org.tidalrounds.county.person;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tidalrounds.access.Role;
import org.tidalrounds.county.Doctor;
import org.tidalrounds.county.Resident;
import org.tidalrounds.county.Village;
import org.tidalrounds.web.ServedCounty;
import org.tidalrounds.web.Visitor;
import org.tidalrounds.web.Visitor.Answer;

class PersonIT {
    private static final String COUNTY = "/api/counties/wushan";
    private static final String RESIDENTS = COUNTY + "/residents";
    private static final String DOCTORS = COUNTY + "/doctors";
    private static final List<Resident> PEOPLE = ServedCounty.WUSHAN.residents();

    private static ServedCounty served;
    private static Visitor administrator;
    private static Visitor lead;
    private static Visitor resident;

    @BeforeAll
    static void serve() {
        served = ServedCounty.withoutRoster();
        administrator = Visitor.of(served, Role.ADMINISTRATOR);
        lead = Visitor.of(served, Role.TOWNSHIP_LEAD);
        resident = Visitor.of(served, Role.RESIDENT);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @Test
    void aListOfResidentsIsMasked() {
        JsonNode first = administrator.get(RESIDENTS + "?limit=1").json().at("/people/0");
        assertThat(first.path("name").asText()).matches(".\\*+");
        assertThat(first.path("phone").asText()).matches("\\d{3}\\*{4}\\d{4}");
        assertThat(first.path("birth").asText()).hasSize(4);
    }

    @Test
    void aResidentIsFoundByTheWholeTelephoneNumber() {
        Answer found = administrator.get(RESIDENTS + "?phone=" + PEOPLE.get(5).phone());
        assertThat(found.json().at("/people/0/id").asText())
                .isEqualTo(PEOPLE.get(5).id());
        assertThat(administrator.get(RESIDENTS + "?phone=198").json().path("people"))
                .isEmpty();
    }

    @Test
    void everyResidentIsOnOnePage() {
        int seen = 0;
        String after = "";
        do {
            Answer page = administrator.get(RESIDENTS + "?limit=500&after=" + after);
            seen += page.json().path("people").size();
            after = page.json().path("after").asText("");
        } while (!after.isEmpty() && !after.equals("null"));
        assertThat(seen).isEqualTo(PEOPLE.size());
    }

    @Test
    void aResidentReadInFullIsOnTheAuditTrail() {
        String id = PEOPLE.get(6).id();
        assertThat(administrator.get(RESIDENTS + "/" + id).text("name"))
                .isEqualTo(PEOPLE.get(6).name());
        assertThat(audit("resident.read")).contains("resident:" + id);
    }

    @Test
    void aTownshipLeadSeesTheOwnTownshipOnly() {
        String township = ServedCounty.WUSHAN.villages().get(0).townshipCode();
        Resident stranger = PEOPLE.stream()
                .filter(person -> !townshipOf(person).equals(township))
                .findFirst()
                .orElseThrow();
        assertThat(lead.get(RESIDENTS + "/" + stranger.id()).status()).isEqualTo(404);
        assertThat(lead.get(RESIDENTS + "?village=" + stranger.villageCode())
                        .json()
                        .path("people"))
                .isEmpty();
        assertThat(lead.get(RESIDENTS).json().path("people")).isNotEmpty();
    }

    @Test
    void residentsSeeThemselvesAlone() {
        assertThat(resident.get(RESIDENTS + "/" + PEOPLE.get(0).id()).text("phone"))
                .isEqualTo(PEOPLE.get(0).phone());
        assertThat(resident.get(RESIDENTS + "/" + PEOPLE.get(1).id()).status()).isEqualTo(404);
        assertThat(resident.get(RESIDENTS).status()).isEqualTo(403);
    }

    @Test
    void doctorsAreNamedAndTheirTelephoneNumbersMasked() {
        Doctor doctor = ServedCounty.WUSHAN.doctors().get(0);
        JsonNode found =
                administrator.get(DOCTORS + "?phone=" + doctor.phone()).json().at("/people/0");
        assertThat(found.path("name").asText()).isEqualTo(doctor.name());
        assertThat(found.path("phone").asText()).contains("****");
    }

    @Test
    void doctorsReadTheirOwnRecordOnly() {
        Visitor doctor = Visitor.of(served, Role.DOCTOR);
        Doctor self = ServedCounty.WUSHAN.doctors().get(0);
        assertThat(doctor.get(DOCTORS + "/" + self.id()).text("phone")).isEqualTo(self.phone());
        String other = ServedCounty.WUSHAN.doctors().get(1).id();
        assertThat(doctor.get(DOCTORS + "/" + other).status()).isEqualTo(403);
    }

    @Test
    void anExportHoldsEverythingOfAResident() {
        Resident person = PEOPLE.get(0);
        served.account(Role.RESIDENT);
        JsonNode tables = administrator
                .get(RESIDENTS + "/" + person.id() + "/personal-data")
                .json()
                .path("tables");
        assertThat(tables.at("/residents/0/name").asText()).isEqualTo(person.name());
        assertThat(tables.at("/accounts/0/phone_sealed").asText()).isEqualTo(ServedCounty.phone(Role.RESIDENT));
        assertThat(tables.path("sessions")).isNotEmpty();
        assertThat(tables.toString()).doesNotContain("sealed:", "_hash\":\"k");
        assertThat(audit("resident.export")).contains("resident:" + person.id());
    }

    @Test
    void anExportOfADoctorHoldsTheTeamsAsWell() {
        String leader = ServedCounty.WUSHAN.teams().get(0).leaderDoctorId();
        JsonNode tables = administrator
                .get(DOCTORS + "/" + leader + "/personal-data")
                .json()
                .path("tables");
        assertThat(tables.at("/teams/0/leader_doctor_id").asText()).isEqualTo(leader);
    }

    @Test
    void erasureTakesNameNumberAndAccountAndLeavesTheCount() {
        Resident person = PEOPLE.get(9);
        String path = RESIDENTS + "/" + person.id();
        Answer account = administrator.post(
                COUNTY + "/accounts",
                Map.of(
                        "name", person.name(),
                        "phone", person.phone(),
                        "roles", List.of(Role.RESIDENT),
                        "residentId", person.id()));
        assertThat(administrator.delete(path + "/personal-data").status()).isEqualTo(204);
        Answer erased = administrator.get(path);
        assertThat(erased.text("name")).isEqualTo("已注销");
        assertThat(erased.text("phone")).isEmpty();
        assertThat(erased.text("villageCode")).isEqualTo(person.villageCode());
        assertThat(administrator
                        .get(RESIDENTS + "?phone=" + person.phone())
                        .json()
                        .path("people"))
                .isEmpty();
        String accountId = account.json().at("/account/id").asText();
        assertThat(administrator.get(COUNTY + "/accounts/" + accountId).text("state"))
                .isEqualTo("erased");
        assertThat(audit("resident.erase")).contains("resident:" + person.id());
    }

    @Test
    void aDoctorWhoStillWorksHereIsNotErased() {
        String doctor = ServedCounty.WUSHAN.doctors().get(3).id();
        Answer refused = administrator.delete(DOCTORS + "/" + doctor + "/personal-data");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("code")).isEqualTo("county.doctor_works_here");
        assertThat(administrator.get(DOCTORS + "/" + doctor).text("name"))
                .isEqualTo(ServedCounty.WUSHAN.doctors().get(3).name());
    }

    @Test
    void nobodyIsErasedWhoIsNotThere() {
        assertThat(administrator.delete(RESIDENTS + "/nobody/personal-data").status())
                .isEqualTo(404);
        assertThat(administrator.get(DOCTORS + "/nobody/personal-data").status())
                .isEqualTo(404);
    }

    private static String audit(String action) {
        return administrator.get(COUNTY + "/audit?action=" + action).response().body();
    }

    private static String townshipOf(Resident person) {
        Village village = ServedCounty.WUSHAN.villagesByCode().get(person.villageCode());
        return village == null ? "" : village.townshipCode();
    }
}
