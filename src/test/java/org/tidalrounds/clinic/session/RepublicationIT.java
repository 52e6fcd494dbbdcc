package org.tidalrounds.clinic.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tidalrounds.clinic.ServedClinic.AFTERNOON;
import static org.tidalrounds.clinic.ServedClinic.MEDICINE;
import static org.tidalrounds.clinic.ServedClinic.PLACE;
import static org.tidalrounds.clinic.ServedClinic.SURGERY;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tidalrounds.clinic.ServedClinic;
import org.tidalrounds.county.HalfDay;
import org.tidalrounds.roster.ClinicSession;
import org.tidalrounds.web.Visitor.Answer;

/** Rosters published over HTTP, one in the place of another: their sessions are cut in the same transaction. */
class RepublicationIT {
    private static final ClinicSession BY_ANOTHER = ServedClinic.session("S-M", "C1", "内科", HalfDay.AM, "D13");
    private static final String UNITS = "select count(*) from units where state = 'free' and offer_id = ";

    private ServedClinic clinic;

    @BeforeEach
    void serve() {
        clinic = ServedClinic.open(MEDICINE, SURGERY);
    }

    @AfterEach
    void stop() {
        clinic.close();
    }

    private JsonNode bookings(String resident) {
        return clinic.resident(resident).get(PLACE + "/bookings").json();
    }

    @Test
    void publishingCutsSessionsBedsAndDevices() {
        assertThat(clinic.texts("select kind || ' ' || count(*) from units group by kind order by kind"))
                .containsExactly("bed 70", "exam 40", "session 24");
        assertThat(clinic.texts("select string_agg(number::text, ' ' order by number) from units"
                        + " where offer_id = 'S-M' and pool = 'reserve'"))
                .containsExactly("2 6 10");
    }

    @Test
    void whatCannotBeCutIsNotPublished() {
        clinic.sql("create function refuse_cut() returns trigger language plpgsql as"
                + " $$ begin raise exception 'no room'; end $$;"
                + " create trigger refuse_cut before insert on units for each row when (new.offer_id = 'S-A')"
                + " execute function refuse_cut()");
        Answer refused = clinic.publish(MEDICINE, SURGERY, AFTERNOON);
        assertThat(refused.status()).isEqualTo(500);
        assertThat(clinic.texts("select state from rosters order by roster_id")).containsExactly("published", "draft");
        assertThat(clinic.texts("select offer_id from offers where kind = 'session' order by 1"))
                .containsExactly("S-M", "S-S");
    }

    @Test
    void theNextRosterCarriesBookingsAlong() {
        String resident = clinic.newResident();
        clinic.booked(resident, "内科", "S-M.2");
        assertThat(clinic.publish(MEDICINE, SURGERY, AFTERNOON).status()).isEqualTo(200);
        assertThat(ServedClinic.values(bookings(resident), "state")).containsExactly("booked");
        assertThat(clinic.notices(resident)).containsExactly("clinic.notice.booked");
        assertThat(clinic.texts(UNITS + "'S-A'")).containsExactly("12");
    }

    @Test
    void anotherDoctorInTheNextRosterTakesOver() {
        String resident = clinic.newResident();
        clinic.booked(resident, "内科", "S-M.2");
        clinic.publish(BY_ANOTHER, SURGERY);
        assertThat(clinic.coordinator().get(PLACE + "/clinic-sessions/S-M").text("doctorId"))
                .isEqualTo("D13");
        assertThat(ServedClinic.values(bookings(resident), "state")).containsExactly("booked");
        assertThat(clinic.notices(resident)).containsExactly("clinic.notice.booked", "clinic.notice.handed_over");
    }

    @Test
    void aSessionThatTheNextRosterHasNoMoreStopsAndTells() {
        String resident = clinic.newResident();
        clinic.booked(resident, "外科", "S-S.2");
        assertThat(clinic.publish(MEDICINE).status()).isEqualTo(200);
        assertThat(clinic.texts(UNITS + "'S-S'")).containsExactly("0");
        assertThat(ServedClinic.values(bookings(resident), "state")).containsExactly("stopped");
        assertThat(clinic.notices(resident)).containsExactly("clinic.notice.booked", "clinic.notice.stopped");
    }

    @Test
    void aSessionThatComesBackIsOpenAgain() {
        clinic.publish(MEDICINE);
        clinic.publish(MEDICINE, SURGERY);
        assertThat(clinic.texts(UNITS + "'S-S'")).containsExactly("12");
        String resident = clinic.newResident();
        clinic.booked(resident, "外科", "S-S.2");
    }

    @Test
    void whatACoordinatorStoppedStaysStopped() {
        clinic.change("S-S", "stop", Map.of("reason", "停诊"));
        clinic.publish(MEDICINE, SURGERY);
        assertThat(clinic.texts("select state from offers where offer_id = 'S-S'"))
                .containsExactly("stopped");
    }

    @Test
    void whatACoordinatorHandedOverStaysSoUntilARosterNamesAnother() {
        clinic.change("S-M", "handover", Map.of("doctorId", "D12"));
        clinic.publish(MEDICINE, SURGERY);
        assertThat(doctor()).isEqualTo("D12");
        clinic.publish(BY_ANOTHER, SURGERY);
        assertThat(doctor()).isEqualTo("D13");
    }

    private String doctor() {
        return clinic.coordinator().get(PLACE + "/clinic-sessions/S-M").text("doctorId");
    }

    @Test
    void aHolidayThatIsNewMovesTheReleaseAndTheLastTimeToCancel() {
        clinic.sql(
                "insert into calendar (county_id, row_no, date, type, name) values"
                        + " ('east', 900, '2026-11-30', 'public_holiday', '节日'), ('east', 901, '2026-11-29', 'transfer_workday', '调休')");
        clinic.publish(MEDICINE, SURGERY);
        assertThat(clinic.texts("select release_at at time zone 'Asia/Shanghai' || ' ' || cancel_until at time zone"
                        + " 'Asia/Shanghai' from offers where offer_id = 'S-M'"))
                .containsExactly("2026-11-29 15:00:00 2026-11-29 16:00:00");
    }

    @Test
    void aLargerSessionKeepsItsShareReserved() {
        String resident = clinic.newResident();
        clinic.booked(resident, "内科", "S-M.2");
        clinic.publish(sized(20), SURGERY);
        assertThat(share()).containsExactly("20 4 4");
        assertThat(ServedClinic.values(bookings(resident), "slot")).containsExactly("S-M.2");
    }

    @Test
    void whoIsBookedBeyondTheEndOfASmallerSessionIsTold() {
        String resident = clinic.newResident();
        clinic.booked(resident, "内科", "S-M.10");
        clinic.publish(sized(8), SURGERY);
        assertThat(share()).containsExactly("8 2 2");
        assertThat(ServedClinic.values(bookings(resident), "state")).containsExactly("stopped");
        assertThat(clinic.notices(resident)).containsExactly("clinic.notice.booked", "clinic.notice.stopped");
    }

    static ClinicSession sized(int capacity) {
        return new ClinicSession(
                MEDICINE.id(),
                MEDICINE.templateId(),
                MEDICINE.date(),
                MEDICINE.halfDay(),
                MEDICINE.facilityId(),
                MEDICINE.department(),
                MEDICINE.doctorId(),
                capacity,
                0);
    }

    private List<String> share() {
        return clinic.texts("select o.capacity || ' ' || o.reserved || ' ' || count(*) from offers o join units u"
                + " using (county_id, offer_id) where offer_id = 'S-M' and u.pool = 'reserve' and u.state <> 'stopped'"
                + " group by o.capacity, o.reserved");
    }
}
