package org.tidalrounds.mobile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tidalrounds.mobile.TestMobile.LEADER;
import static org.tidalrounds.mobile.TestMobile.MEMBER;
import static org.tidalrounds.mobile.TestMobile.MONDAY;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tidalrounds.signing.TestSigning;

class SyncIT {
    private static final Instant NOW = TestSigning.SUNDAY;

    private final TestMobile mobile = TestMobile.open();

    @Test
    void theFirstAnswerHasAll() {
        Map<String, Object> first = mobile.sync(LEADER, null);
        assertThat(first).containsEntry("whole", true);
        assertThat(items(first, "duties")).hasSize(10);
        assertThat(items(first, "runs")).hasSize(10);
        assertThat(fields(first, "tasks", "state")).containsOnly("ready").hasSize(4);
        assertThat(items(first, "residents")).hasSize(2);
        assertThat(items(first, "texts")).hasSize(1);
    }

    @Test
    void aPostedDoctorSeesWhereAndForHowLong() {
        mobile.signing.owner("alter table postings disable trigger all");
        mobile.signing.owner(
                "insert into postings select county_id, roster_id, n, 'F2', 1, doctor, day::date, day::date + 200, 'planned'"
                        + " from rosters, (values (1, 'D2', '2026-12-31'), (2, 'D2', '2026-05-14'), (3, 'D2', '2026-05-12'),"
                        + " (4, 'D1', '2026-10-01')) as p (n, doctor, day) where county_id = '" + mobile.signing.id
                        + "'");
        mobile.signing.owner("alter table postings enable trigger all");
        assertThat(fields(mobile.sync("D2", null), "me", "postings"))
                .asString()
                .matches(".*from=2026-05-14, to=2026-11-30}.*from=2026-12-31, to=2027-07-19}.*")
                .contains("东乡卫生院")
                .doesNotContain("2026-05-12", "2026-10-01");
    }

    @Test
    void nothingFollowsWhereNothingChanged() {
        String cursor = cursor(mobile.sync(LEADER, null));
        Map<String, Object> second = mobile.sync(LEADER, cursor);
        assertThat(second).containsEntry("whole", false).containsEntry("cursor", cursor);
        assertThat(changed(second))
                .allSatisfy((kind, items) -> assertThat((List<?>) items).isEmpty());
    }

    @Test
    void onlyWhatChangedFollows() {
        String cursor = cursor(mobile.sync(MEMBER, null));
        mobile.send(LEADER, Deeds.signing(NOW, mobile.signing.task("OLD"), "refused"));
        Map<String, Object> second = mobile.sync(MEMBER, cursor);
        assertThat(fields(second, "tasks", "state")).containsExactly("refused");
        assertThat(items(second, "duties")).isEmpty();
        assertThat(items(second, "runs")).isEmpty();
    }

    @Test
    void whatIsNoLongerThereIsTold() {
        String cursor = cursor(mobile.sync(LEADER, null));
        mobile.publish(Stream.of(MONDAY));
        Map<String, Object> second = mobile.sync(LEADER, cursor);
        assertThat(second.get("removed"))
                .asString()
                .contains("2026-12-01.run.F2.0830")
                .contains("2026-12-01.F2.1");
    }

    @Test
    void anUnknownCursorGetsAll() {
        assertThat(mobile.sync(LEADER, "nobody-knows-it")).containsEntry("whole", true);
    }

    @Test
    void aCursorOfAnotherDoctorGetsAll() {
        String cursor = cursor(mobile.sync(LEADER, null));
        assertThat(mobile.sync(MEMBER, cursor)).containsEntry("whole", true);
    }

    @Test
    void aDoctorOfNoTeamSeesNoResidents() {
        Map<String, Object> view = mobile.sync("D2", null);
        assertThat(items(view, "tasks")).isEmpty();
        assertThat(items(view, "residents")).isEmpty();
    }

    @Test
    void aStopSaysWhatIsToBeDoneThere() {
        Map<String, Object> view = mobile.sync(LEADER, null);
        List<String> stops = fields(view, "runs", "stops");
        assertThat(stops.get(0))
                .contains(Long.toString(mobile.signing.task("OLD")))
                .contains("东一");
        assertThat(stops).anyMatch(stop -> stop.contains("孙平"));
    }

    @Test
    void theCrewGetsNoTelephoneNumbers() {
        Map<String, Object> view = mobile.sync(LEADER, null);
        assertThat(fields(view, "tasks", "resident")).anyMatch(resident -> resident.contains("19807000003"));
        assertThat(fields(view, "tasks", "resident"))
                .filteredOn(resident -> resident.contains("KID"))
                .allMatch(resident -> resident.contains("phone="));
    }

    @Test
    void whatThePublicationToldIsInTheInboxUntilItIsConfirmed() {
        mobile.signing.publish(MONDAY.plusDays(1), List.of(LEADER), "V1");
        Map<String, Object> view = mobile.sync(LEADER, null);
        assertThat(fields(view, "inbox", "type")).contains("roster");
        mobile.send(LEADER, Deeds.of("confirm", NOW, fields(view, "inbox", "id").get(0)));
        assertThat(fields(mobile.sync(LEADER, cursor(view)), "inbox", "confirmed"))
                .containsExactly("true");
    }

    @Test
    void anAnsweredDutySaysSo() {
        mobile.send(LEADER, Deeds.duty("accept_duty", NOW, TestMobile.duty(MONDAY), ""));
        assertThat(fields(mobile.sync(LEADER, null), "duties", "answer").get(0)).isEqualTo("accepted");
    }

    private static String cursor(Map<String, Object> view) {
        return String.valueOf(view.get("cursor"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> changed(Map<String, Object> view) {
        return (Map<String, Object>) Objects.requireNonNull(view.get("changed"));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> items(Map<String, Object> view, String kind) {
        return (List<Map<String, Object>>) Objects.requireNonNull(changed(view).get(kind));
    }

    private static List<String> fields(Map<String, Object> view, String kind, String field) {
        return items(view, kind).stream()
                .map(item -> String.valueOf(item.get(field)))
                .toList();
    }
}
