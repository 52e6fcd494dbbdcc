package org.tidalrounds.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tidalrounds.access.Role;
import org.tidalrounds.county.Doctor;
import org.tidalrounds.county.table.DoctorTable;

/** A county is exported, edited, tried and imported again. */
class ImportIT {
    private static ContractService service;

    @BeforeAll
    static void serve() {
        service = new ContractService();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void whatWasExportedChangesNothing() throws IOException {
        JsonNode trial = Json.tree(post("/imports/trial", "", export("folder")).body());
        assertThat(trial.get("changes").asBoolean()).isFalse();
        assertThat(Json.tree(post("/imports/trial", "", export("workbook")).body())
                        .get("changes")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void aTrialShowsWhatWouldChangeAndTheImportDoesJustThat() throws IOException {
        byte[] file = PackedFolder.without(
                export("folder"), ContractService.WUSHAN.doctors().get(0).id());
        JsonNode trial = Json.tree(post("/imports/trial", "", file).body());
        assertThat(trial.at("/tables/2/removed").asInt()).isEqualTo(1);
        assertThat(service.service()
                        .counties()
                        .find(ContractService.OWN)
                        .orElseThrow()
                        .doctors())
                .extracting(Doctor::id)
                .contains(ContractService.WUSHAN.doctors().get(0).id());
    }

    @Test
    void aDoctorOfAStoredRosterStaysReadableButIsNoLongerPlanned() throws IOException {
        String duty = ContractService.WUSHAN.doctors().get(0).id();
        byte[] whole = export("folder");
        byte[] file = PackedFolder.without(export("folder"), duty);
        JsonNode trial = Json.tree(post("/imports/trial", "", file).body());
        HttpResponse<String> imported = post("/imports", trial.get("token").asText(), file);
        assertThat(imported.statusCode()).as(imported.body()).isEqualTo(200);
        assertThat(doctors()).isEqualTo(ContractService.WUSHAN.doctors().size() - 1);
        assertThat(service.service().counties().list(ContractService.OWN, DoctorTable.TABLE))
                .anyMatch(doctor -> doctor.id().equals(duty));
        assertThat(get("/rosters/1/weeks/2026-11-30").statusCode()).isEqualTo(200);
        String back =
                Json.tree(post("/imports/trial", "", whole).body()).get("token").asText();
        assertThat(Json.tree(post("/imports", back, whole).body()).get("added").asInt())
                .isPositive();
    }

    @Test
    void aDoctorErasedAfterLeavingComesBackWithoutAName() throws IOException {
        String doctor = ContractService.WUSHAN.doctors().get(0).id();
        byte[] whole = export("folder");
        take(PackedFolder.without(export("folder"), doctor));
        assertThat(erase(doctor).statusCode()).isEqualTo(204);
        take(whole);
        assertThat(service.service().counties().list(ContractService.OWN, DoctorTable.TABLE))
                .filteredOn(other -> other.id().equals(doctor))
                .extracting(Doctor::name, Doctor::phone)
                .containsExactly(tuple("已注销", ""));
        assertThat(Json.tree(post("/imports/trial", "", whole).body())
                        .get("changes")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void anImportAfterAnotherChangeIsRefused() throws IOException {
        byte[] file = export("folder");
        String token =
                Json.tree(post("/imports/trial", "", file).body()).get("token").asText();
        assertThat(post("/imports", token, file).statusCode()).isEqualTo(200);
        assertThat(post("/imports", token, file).statusCode()).isEqualTo(412);
        assertThat(post("/imports", "", file).statusCode()).isEqualTo(428);
    }

    @Test
    void everyErrorOfABrokenFileIsNamedAndNothingChanges() throws IOException {
        byte[] file = PackedFolder.edited(export("folder"), "villages.csv", csv -> csv.replaceAll(",tour,", ",walk,"));
        HttpResponse<String> refused = post("/imports/trial", "", file);
        assertThat(refused.statusCode()).isEqualTo(422);
        JsonNode flaw = Json.tree(refused.body()).at("/errors/0");
        assertThat(flaw.get("file").asText()).isEqualTo("villages.csv");
        assertThat(flaw.get("value").asText()).isEqualTo("walk");
        assertThat(flaw.get("detail").asText()).contains("tour");
    }

    @Test
    void theNumbersOfPolicyStayWhenACoordinatorImports() throws IOException {
        Map<String, String> files = PackedFolder.files(export("folder"));
        files.put("policy.csv", "key,value,from_date\ntour.visits_per_week,3,2026-01-01\n");
        byte[] file = PackedFolder.zip(files);
        JsonNode trial = Json.tree(post("/imports/trial", "", file).body());
        assertThat(trial.get("changes").asBoolean()).isFalse();
        assertThat(trial.get("warnings").get(0).asText()).contains("administrator");
    }

    @Test
    void anImportGoesOnRecordWithItsCounts() throws IOException {
        byte[] file = PackedFolder.edited(
                export("folder"), "villages.csv", csv -> csv.replaceFirst(",village,", ",community,"));
        String token =
                Json.tree(post("/imports/trial", "", file).body()).get("token").asText();
        assertThat(post("/imports", token, file).statusCode()).isEqualTo(200);
        List<String> details = new ArrayList<>();
        service.service().audit().each(ContractService.OWN, entry -> {
            if (entry.action().equals("data.import")) {
                details.add(entry.details());
            }
        });
        assertThat(details).anyMatch(text -> text.contains("\"villages\":\"+0 ~1 -0\""));
    }

    @Test
    void anEntryThatLeadsOutOfTheArchiveIsRefused() throws IOException {
        HttpResponse<String> refused = post("/imports/trial", "", PackedFolder.zip(Map.of("../../doctors.csv", "x")));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("../../doctors.csv");
    }

    @Test
    void anArchiveThatUnpacksToFarTooMuchIsRefused() throws IOException {
        HttpResponse<String> refused =
                post("/imports/trial", "", PackedFolder.zip(Map.of("doctors.csv", "0".repeat(30_000_000))));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("doctors.csv", "20 MB");
    }

    @Test
    void aFileThatIsTooLargeIsRefusedAsSuch() {
        HttpResponse<String> refused = post("/imports/trial", "", new byte[22_100_000]);
        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(refused.body()).contains("20 MB");
    }

    @Test
    void aFileAsLargeAsAllowedIsRead() {
        HttpResponse<String> refused = post("/imports/trial", "", new byte[20 << 20]);
        assertThat(refused.statusCode()).isEqualTo(422);
    }

    @Test
    void aFileThatIsFarTooLargeIsRefusedBeforeItIsSent() {
        HttpRequest request = service.request("/api/counties/wushan/imports/trial")
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/octet-stream")
                .expectContinue(true)
                .POST(BodyPublishers.ofByteArray(new byte[50_000_000]))
                .build();
        assertThat(service.send(request).statusCode()).isEqualTo(413);
    }

    @Test
    void anExportIsSavedUnderTheCountysName() {
        HttpResponse<byte[]> answer = service.send(
                service.request("/api/counties/wushan/exports/folder")
                        .header("Authorization", "Bearer " + token())
                        .build(),
                BodyHandlers.ofByteArray());
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment; filename=\"___-")
                .contains("filename*=UTF-8''%E5%B7%AB%E5%B1%B1%E5%8E%BF-20");
    }

    private void take(byte[] file) throws IOException {
        String token =
                Json.tree(post("/imports/trial", "", file).body()).get("token").asText();
        assertThat(post("/imports", token, file).statusCode()).isEqualTo(200);
    }

    private static HttpResponse<String> erase(String doctor) {
        String administrator = service.token(ContractService.OWN, Role.ADMINISTRATOR);
        return service.send(service.request("/api/counties/wushan/doctors/" + doctor + "/personal-data")
                .header("Authorization", "Bearer " + administrator)
                .DELETE()
                .build());
    }

    private int doctors() {
        return service.service()
                .counties()
                .find(ContractService.OWN)
                .orElseThrow()
                .doctors()
                .size();
    }

    private byte[] export(String form) {
        HttpResponse<byte[]> answer = service.send(
                service.request("/api/counties/wushan/exports/" + form)
                        .header("Authorization", "Bearer " + token())
                        .build(),
                BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private HttpResponse<String> get(String path) {
        return service.send(service.request("/api/counties/wushan" + path)
                .header("Authorization", "Bearer " + token())
                .build());
    }

    private HttpResponse<String> post(String path, String token, byte[] file) {
        HttpRequest.Builder request = service.request("/api/counties/wushan" + path)
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofByteArray(file));
        if (!token.isEmpty()) {
            request.header("If-Match", "\"" + token + "\"");
        }
        return service.send(request.build());
    }

    private String token() {
        return service.token(ContractService.OWN, Role.COORDINATOR);
    }
}
