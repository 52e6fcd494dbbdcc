package org.tidalrounds.mobile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tidalrounds.clinic.ServedClinic;
import org.tidalrounds.web.Visitor;
import org.tidalrounds.web.Visitor.Answer;

class PhoneOverHttpIT {
    private static final String PHONE = ServedClinic.PLACE + "/mobile/v1";

    private static ServedClinic clinic;

    @BeforeAll
    static void serve() {
        clinic = ServedClinic.open(ServedClinic.MEDICINE);
    }

    @AfterAll
    static void stop() {
        clinic.close();
    }

    private static Visitor doctor() {
        return clinic.doctor(ServedClinic.FAMILY_DOCTOR);
    }

    @Test
    void theViewIsSmallOnTheWire() {
        Answer answer = doctor().with("Accept-Encoding", "gzip").get(PHONE + "/sync");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Encoding")).isEqualTo("gzip");
    }

    @Test
    void aPublishedSessionIsOnTheDoctorsPhone() {
        Answer answer = clinic.doctor("D11").get(PHONE + "/sync");
        assertThat(answer.json().at("/changed/duties/0/kind").asText()).isEqualTo("clinic_session");
    }

    @Test
    void anAnswerSaysWhatToDo() {
        Map<String, Object> decline = Map.of(
                "key",
                "key-of-a-test",
                "kind",
                "decline_duty",
                "at",
                "2026-11-29T04:00:00Z",
                "duty",
                Map.of("id", "nothing"));
        Answer answer = doctor().post(PHONE + "/actions", Map.of("actions", List.of(decline)));
        assertThat(answer.json().at("/answers/0/result").asText()).isEqualTo("refused");
        assertThat(answer.json().at("/answers/0/words").asText()).contains("Please synchronise");
    }

    @Test
    void moreThanAHundredActionsAreTooMany() {
        List<Map<String, String>> actions = IntStream.range(0, 101)
                .mapToObj(
                        i -> Map.of("key", "key-" + i + "-of-a-test", "kind", "confirm", "at", "2026-11-29T04:00:00Z"))
                .toList();
        assertThat(doctor().post(PHONE + "/actions", Map.of("actions", actions)).status())
                .isEqualTo(422);
    }
}
