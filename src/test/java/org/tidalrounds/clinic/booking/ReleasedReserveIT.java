package org.tidalrounds.clinic.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tidalrounds.clinic.TestClinic.MEDICINE;
import static org.tidalrounds.clinic.TestClinic.RELEASE;

import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tidalrounds.clinic.TestClinic;
import org.tidalrounds.clinic.unit.UnitKey;

/** S3 and S4: what is left of the reserve is released once, at its minute. */
class ReleasedReserveIT {
    private static final UnitKey RESERVED = new UnitKey(MEDICINE, 2);

    private static TestClinic clinic;
    private static Residents residents;

    @BeforeAll
    static void open() {
        clinic = TestClinic.open();
        residents = new Residents(clinic);
    }

    @AfterAll
    static void close() {
        clinic.close();
    }

    @BeforeEach
    void emptyTheSessions() {
        clinic.reset();
    }

    @Test
    void aSlotReleasedASecondAgoIsOpenToAll() {
        clinic.at(RELEASE.plusSeconds(1));
        clinic.act(Release::releaseDue);
        String resident = residents.next();
        assertThat(residents
                        .book(residents.ordinary(resident, RESERVED), resident)
                        .state())
                .isEqualTo(BookingState.BOOKED);
    }

    @Test
    void atTheReleaseMinuteTheFirstWhoAsksReleasesIfNoTimerDid() {
        clinic.at(RELEASE);
        String resident = residents.next();
        residents.ordinary(resident, RESERVED);
        assertThat(clinic.texts(
                        "select released_units || ' ' || used_units from offers where offer_id = '" + MEDICINE + "'"))
                .containsExactly("3 0");
    }

    @Test
    void aSecondBeforeTheReleaseTheReserveIsStillKept() {
        clinic.at(RELEASE.minusSeconds(1));
        clinic.act(Release::releaseDue);
        assertThatThrownBy(() -> residents.ordinary(residents.next(), RESERVED))
                .hasMessageContaining("clinic.reserved_until");
    }

    @Test
    void releasedIsReservedLessUsedAndHappensOnce() {
        String resident = residents.next();
        residents.book(residents.referred(resident, "内科", RESERVED), resident);
        clinic.at(RELEASE.plus(Duration.ofHours(2)));
        clinic.act(Release::releaseDue);
        clinic.act(Release::releaseDue);
        assertThat(clinic.texts(
                        "select released_units || ' ' || used_units from offers where offer_id = '" + MEDICINE + "'"))
                .containsExactly("2 1");
    }
}
