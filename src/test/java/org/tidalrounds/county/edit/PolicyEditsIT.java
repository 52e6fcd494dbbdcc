package org.tidalrounds.county.edit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tidalrounds.access.Role;
import org.tidalrounds.county.CountyDay;
import org.tidalrounds.county.PolicyParameter;
import org.tidalrounds.web.ServedCounty;
import org.tidalrounds.web.Visitor;
import org.tidalrounds.web.Visitor.Answer;

class PolicyEditsIT {
    private static final String PARAMETERS = Sheets.COUNTY + "/policy-parameters";
    private static final LocalDate TODAY = CountyDay.today(Clock.systemUTC());

    private static ServedCounty served;
    private static Visitor administrator;

    @BeforeAll
    static void serve() {
        served = ServedCounty.withoutRoster();
        administrator = Visitor.of(served, Role.ADMINISTRATOR).with("Accept-Language", "en");
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @Test
    void everyParameterHasItsMeaningAndItsValue() {
        JsonNode all = administrator.get(PARAMETERS).json();
        assertThat(all).hasSize(PolicyParameter.values().length);
        assertThat(parameter("tour.lunch_minutes").path("unit").asText()).isEqualTo("min");
        assertThat(parameter("tour.lunch_minutes").path("value").asText()).isEqualTo("60");
        assertThat(parameter("reserve.share").path("max").asInt()).isEqualTo(1);
        assertThat(parameter("posting.min_title").at("/choices/1/label").asText())
                .isEqualTo("attending");
    }

    @Test
    void aValueFromADayAheadIsPlannedAndCanBeTakenBack() {
        String day = TODAY.plusDays(40).toString();
        assertThat(set("reserve.share", day, "0.25", "").status()).isEqualTo(200);
        JsonNode planned = parameter("reserve.share");
        assertThat(planned.path("value").asText()).isEqualTo("0.2");
        assertThat(planned.at("/values/0/from").asText()).isEqualTo(day);
        assertThat(planned.at("/values/0/ahead").asBoolean()).isTrue();
        assertThat(reader().delete(PARAMETERS + "/reserve.share/values/" + day).status())
                .isEqualTo(204);
        assertThat(parameter("reserve.share").path("values")).isEmpty();
        assertThat(parameter("reserve.share").path("changes")).hasSize(2);
    }

    @Test
    void aValueOfThePastNeedsAReasonAndTheOneBeforeStaysKnown() {
        Instant before = Clock.systemUTC().instant();
        Answer refused = set("booking.wait_offer_minutes", TODAY.toString(), "45", " ");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("code")).isEqualTo("county.policy_past");
        assertThat(set("booking.wait_offer_minutes", TODAY.toString(), "45", "wrong since the import")
                        .status())
                .isEqualTo(200);
        assertThat(parameter("booking.wait_offer_minutes").path("value").asText())
                .isEqualTo("45");
        assertThat(parameter("booking.wait_offer_minutes")
                        .at("/changes/0/reason")
                        .asText())
                .isEqualTo("wrong since the import");
        assertThat(find(administrator.get(PARAMETERS + "?known=" + before).json(), "booking.wait_offer_minutes")
                        .path("value")
                        .asText())
                .isEqualTo("60");
    }

    @Test
    void aValueInForceIsNotTakenBack() {
        set("tour.crew_size", TODAY.toString(), "3", "a correction");
        Answer refused = reader().delete(PARAMETERS + "/tour.crew_size/values/" + TODAY);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("code")).isEqualTo("county.policy_held");
    }

    @Test
    void whatHoldsAnywayIsRefused() {
        Answer refused = set("duty.weekly_hours", TODAY.plusDays(3).toString(), "44", "");
        assertThat(refused.text("code")).isEqualTo("county.policy_same");
    }

    @Test
    void aValueOutOfBoundsIsNamedWithThem() {
        Answer refused = set("tour.visits_per_week", TODAY.plusDays(3).toString(), "70", "");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/errors/0/detail").asText()).contains("tour.visits_per_week", "7");
        assertThat(set("tour.day_end", TODAY.plusDays(3).toString(), "25:00", "")
                        .json()
                        .at("/errors/0/detail")
                        .asText())
                .contains("HH:MM");
    }

    @Test
    void aParameterThatIsNoneAndADayWithoutAValueAreNotThere() {
        String day = TODAY.plusDays(3).toString();
        assertThat(set("tour.colour", day, "1", "").status()).isEqualTo(404);
        assertThat(reader().delete(PARAMETERS + "/tour.crew_size/values/" + day).text("code"))
                .isEqualTo("county.policy_no_value");
    }

    @Test
    void anotherChangeMeanwhileIsNotOverwritten() {
        Visitor late = reader();
        set("booking.hold_minutes", TODAY.plusDays(5).toString(), "6", "");
        Answer stale = late.put(
                PARAMETERS + "/booking.hold_minutes/values/" + TODAY.plusDays(5), Map.of("value", "7", "reason", ""));
        assertThat(stale.status()).isEqualTo(412);
    }

    private static Visitor reader() {
        return administrator.with("If-Match", administrator.get(PARAMETERS).header("ETag"));
    }

    private static Answer set(String key, String from, String value, String reason) {
        return reader().put(PARAMETERS + "/" + key + "/values/" + from, Map.of("value", value, "reason", reason));
    }

    private static JsonNode parameter(String key) {
        return find(administrator.get(PARAMETERS).json(), key);
    }

    private static JsonNode find(JsonNode all, String key) {
        for (JsonNode parameter : all) {
            if (parameter.path("key").asText().equals(key)) {
                return parameter;
            }
        }
        throw new IllegalArgumentException(key);
    }
}
