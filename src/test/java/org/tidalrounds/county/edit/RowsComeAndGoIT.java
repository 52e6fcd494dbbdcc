package org.tidalrounds.county.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tidalrounds.access.Role;
import org.tidalrounds.county.Doctor;
import org.tidalrounds.county.Leave;
import org.tidalrounds.county.Resident;
import org.tidalrounds.county.Village;
import org.tidalrounds.county.table.DoctorTable;
import org.tidalrounds.web.ServedCounty;
import org.tidalrounds.web.Visitor;
import org.tidalrounds.web.Visitor.Answer;

/** Rows that come and go, and what they are known by. */
class RowsComeAndGoIT {
    private static final List<Village> VILLAGES = ServedCounty.WUSHAN.villages();
    private static final List<Doctor> DOCTORS = ServedCounty.WUSHAN.doctors();

    private static ServedCounty served;
    private static Sheets sheets;

    @BeforeAll
    static void serve() {
        served = ServedCounty.withoutRoster();
        sheets = new Sheets(served);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @Test
    void aRepeatedRequestIsAnsweredAndNotMadeAgain() {
        Visitor once = sheets.reader();
        String doctor = DOCTORS.get(20).id();
        Map<String, ?> body = leave(doctor, "2027-03-01", "2027-03-02");
        Answer first = once.post(Sheets.rows("leave"), body);
        Answer second = once.post(Sheets.rows("leave"), body);
        assertThat(first.status()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.response().body()).isEqualTo(first.response().body());
        assertThat(leaveOf(doctor)).hasSize(1);
        assertThat(once.post(Sheets.rows("leave"), leave(doctor, "2027-03-01", "2027-03-09"))
                        .text("code"))
                .isEqualTo("county.request_key_used");
    }

    @Test
    void leaveMovesToOtherDays() {
        String doctor = DOCTORS.get(21).id();
        Answer added = sheets.reader().post(Sheets.rows("leave"), leave(doctor, "2027-04-01", "2027-04-02"));
        assertThat(added.header("Location")).contains(doctor + "~2027-04-01~2027-04-02~annual");
        String key = added.json().at("/rows/0").asText();
        Answer moved =
                sheets.reader().put(Sheets.rows("leave") + "/" + key, Map.of("cells", Map.of("to_date", "2027-04-05")));
        assertThat(moved.status()).isEqualTo(200);
        assertThat(leaveOf(doctor)).extracting(Leave::to).containsExactly(LocalDate.of(2027, 4, 5));
    }

    @Test
    void leaveThatEndsBeforeItBeginsIsRefused() {
        Answer refused =
                sheets.reader().post(Sheets.rows("leave"), leave(DOCTORS.get(22).id(), "2027-04-02", "2027-04-01"));
        assertThat(Sheets.places(refused)).containsExactly("1 to_date");
    }

    @Test
    void leaveOfAnApprovedRequestIsNotRemovedHere() throws SQLException {
        String doctor = DOCTORS.get(23).id();
        sheets.reader().post(Sheets.rows("leave"), leave(doctor, "2027-05-01", "2027-05-02"));
        sheets.addRequest(doctor, "2027-05-01", "2027-05-02", "approved");
        Answer refused = sheets.reader().delete(Sheets.row("leave", doctor, "2027-05-01", "2027-05-02", "annual"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/errors/0/detail").asText()).contains("request");
        assertThat(leaveOf(doctor)).hasSize(1);
    }

    @Test
    void aCodeThatOthersNameStays() {
        Answer refused = sheets.change("villages", VILLAGES.get(6).code(), Map.of("village_code", "V-other"));
        assertThat(Sheets.places(refused)).containsExactly("1 village_code");
    }

    @Test
    void aRowThatOthersNameIsNotRemovedAndTheyAreNamed() {
        Resident resident = ServedCounty.WUSHAN.residents().get(0);
        Answer refused = sheets.reader().delete(Sheets.row("villages", resident.villageCode()));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().path("errors")).hasSize(1);
        assertThat(refused.json().at("/errors/0/detail").asText())
                .contains(resident.villageCode(), "teams", "residents");
    }

    @Test
    void whoWasErasedIsNotNamedAgain() {
        Resident resident = ServedCounty.WUSHAN.residents().get(30);
        Visitor administrator = Visitor.of(served, Role.ADMINISTRATOR);
        administrator.delete(Sheets.COUNTY + "/residents/" + resident.id() + "/personal-data");
        Answer refused = sheets.change("residents", resident.id(), Map.of("name", resident.name()));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/errors/0/detail").asText()).contains("erased");
    }

    @Test
    void aRowThatNothingNamesIsAddedAndRemoved() throws SQLException {
        assertThat(addDoctor("D-new-1").status()).isEqualTo(201);
        assertThat(sheets.county().doctorsById()).containsKey("D-new-1");
        assertThat(sheets.reader().delete(Sheets.row("doctors", "D-new-1")).status())
                .isEqualTo(204);
        assertThat(sheets.texts("select doctor_id from doctors")).doesNotContain("D-new-1");
    }

    @Test
    void aRowThatRecordsNameBecomesGoneAndCanComeBack() throws SQLException {
        addDoctor("D-new-2");
        sheets.addRequest("D-new-2", "2027-05-01", "2027-05-02", "refused");
        assertThat(sheets.reader().delete(Sheets.row("doctors", "D-new-2")).status())
                .isEqualTo(204);
        assertThat(sheets.texts("select gone::text from doctors where doctor_id = 'D-new-2'"))
                .containsExactly("true");
        assertThat(sheets.coordinator().get(Sheets.row("doctors", "D-new-2")).status())
                .isEqualTo(404);
        assertThat(addDoctor("D-new-2").status()).isEqualTo(201);
        assertThat(sheets.texts("select gone::text from doctors where doctor_id = 'D-new-2'"))
                .containsExactly("false");
    }

    private static Answer addDoctor(String id) {
        Map<String, String> cells = new HashMap<>();
        List<String> texts = DoctorTable.TABLE.texts(DOCTORS.get(0));
        for (int i = 0; i < texts.size(); i++) {
            cells.put(DoctorTable.TABLE.columns().get(i).name(), texts.get(i));
        }
        cells.put("doctor_id", id);
        return sheets.reader().post(Sheets.rows("doctors"), Map.of("cells", cells));
    }

    private static Map<String, ?> leave(String doctor, String from, String to) {
        return Map.of("cells", Map.of("doctor_id", doctor, "from_date", from, "to_date", to, "kind", "annual"));
    }

    private static List<Leave> leaveOf(String doctor) {
        return sheets.county().leave().stream()
                .filter(leave -> leave.doctorId().equals(doctor) && leave.from().getYear() == 2027)
                .toList();
    }
}
