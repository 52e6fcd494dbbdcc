package org.tidalrounds.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tidalrounds.clinic.ServedClinic.FAMILY_DOCTOR;
import static org.tidalrounds.clinic.ServedClinic.MEDICINE;
import static org.tidalrounds.clinic.ServedClinic.PLACE;
import static org.tidalrounds.clinic.ServedClinic.SPECIALIST;
import static org.tidalrounds.clinic.ServedClinic.STRANGER;
import static org.tidalrounds.clinic.ServedClinic.SUNDAY;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tidalrounds.clinic.ServedClinic;
import org.tidalrounds.web.Visitor.Answer;

/** From the hospital back to the family doctors, over HTTP. */
class DownReferralIT {
    private static final List<Map<String, String>> TASKS =
            List.of(Map.of("dueOn", "2026-12-03", "task", "复查血压"), Map.of("dueOn", "2026-12-10", "task", "换药"));

    private static ServedClinic clinic;

    @BeforeAll
    static void serve() {
        clinic = ServedClinic.open(MEDICINE);
    }

    @AfterAll
    static void stop() {
        clinic.close();
    }

    @BeforeEach
    void onSunday() {
        clinic.at(SUNDAY);
    }

    private static Answer send(String resident, List<Map<String, String>> tasks) {
        return ServedClinic.keyed(clinic.doctor(SPECIALIST))
                .post(
                        PLACE + "/down-referrals",
                        Map.of(
                                "residentId", resident,
                                "department", "内科",
                                "summary", "肺炎已愈",
                                "plan", "居家休息两周",
                                "tasks", tasks));
    }

    private static List<String> due(String resident, String field) {
        JsonNode tasks = clinic.doctor(FAMILY_DOCTOR).get(PLACE + "/follow-ups").json();
        return StreamSupport.stream(tasks.spliterator(), false)
                .filter(task -> task.path("residentId").asText().equals(resident))
                .map(task -> task.path(field).asText())
                .toList();
    }

    private static Answer complete(String doctor, String task) {
        return clinic.doctor(doctor).post(PLACE + "/follow-ups/" + task + "/completion", Map.of("note", "恢复良好"));
    }

    @Test
    void theFamilyDoctorGetsDatedTasksInOrder() {
        String resident = clinic.newResident();
        Answer down = send(resident, TASKS);
        assertThat(down.status()).as(down.response().body()).isEqualTo(201);
        assertThat(down.text("direction")).isEqualTo("down");
        assertThat(down.text("plan")).isEqualTo("居家休息两周");
        assertThat(due(resident, "task")).containsExactly("复查血压", "换药");
        assertThat(clinic.notices(resident)).containsExactly("referral.notice.down");
    }

    @Test
    void theFirstTaskAcceptsAndTheLastOneCloses() {
        String resident = clinic.newResident();
        Answer down = send(resident, TASKS);
        List<String> tasks = due(resident, "id");
        String place = PLACE + "/referrals/" + down.text("id");
        assertThat(complete(FAMILY_DOCTOR, tasks.get(0)).text("state")).isEqualTo("done");
        assertThat(clinic.doctor(FAMILY_DOCTOR).get(place).text("state")).isEqualTo("accepted");
        complete(FAMILY_DOCTOR, tasks.get(1));
        assertThat(clinic.doctor(FAMILY_DOCTOR).get(place).text("state")).isEqualTo("closed");
        assertThat(due(resident, "id")).isEmpty();
        assertThat(ServedClinic.values(
                        clinic.doctor(SPECIALIST).get(place + "/follow-ups").json(), "note"))
                .containsExactly("恢复良好", "恢复良好");
    }

    @Test
    void anOverdueTaskStaysDoable() {
        String resident = clinic.newResident();
        send(resident, TASKS);
        clinic.at(Instant.parse("2027-01-10T01:00:00Z"));
        String first = due(resident, "id").get(0);
        assertThat(complete(FAMILY_DOCTOR, first).text("state")).isEqualTo("done");
    }

    @Test
    void aTaskIsDoneOnceAndByTheTeam() {
        String resident = clinic.newResident();
        send(resident, TASKS);
        String first = due(resident, "id").get(0);
        assertThat(complete(STRANGER, first).status()).isEqualTo(404);
        assertThat(complete(SPECIALIST, first).status()).isEqualTo(404);
        complete(FAMILY_DOCTOR, first);
        Answer again = complete(FAMILY_DOCTOR, first);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text("code")).isEqualTo("referral.task_over");
    }

    @Test
    void aPlanNeedsTasksToCome() {
        assertThat(send(clinic.newResident(), List.of()).text("code")).isEqualTo("referral.no_tasks");
        Answer past = send(clinic.newResident(), List.of(Map.of("dueOn", "2026-11-28", "task", "随访")));
        assertThat(past.status()).isEqualTo(422);
        assertThat(past.text("detail")).contains("2026-11-28");
    }

    @Test
    void aResidentWithoutATeamCannotBeSentDown() {
        Answer nobodys = send("P99", TASKS);
        assertThat(nobodys.status()).isEqualTo(422);
        assertThat(nobodys.text("code")).isEqualTo("referral.no_family_doctor");
    }
}
