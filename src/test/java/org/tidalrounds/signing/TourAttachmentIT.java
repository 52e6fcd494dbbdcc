package org.tidalrounds.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TourAttachmentIT {
    private final TestSigning signing = TestSigning.open();

    @Test
    void publishingMakesTasksAndAttachesThemToTheTour() {
        signing.publish(TestSigning.MONDAY, List.of("D1", "D3"), "V1");
        assertThat(signing.of("OLD", "tour_run")).isEqualTo("2026-11-30.F2.1");
        assertThat(signing.of("KID", "tour_run")).isEqualTo("null");
    }

    @Test
    void aVillageThatSharesAClinicIsServedThere() {
        signing.publish(TestSigning.MONDAY, List.of("D1", "D3"), "V1");
        assertThat(signing.of("MUM", "tour_date")).isEqualTo("2026-11-30");
    }

    @Test
    void anotherVersionMovesTheTasks() {
        signing.publish(TestSigning.MONDAY, List.of("D1", "D3"), "V1");
        signing.publish(TestSigning.MONDAY.plusDays(2), List.of("D3"), "V1");
        assertThat(signing.of("OLD", "tour_date")).isEqualTo("2026-12-02");
    }
}
