package org.tidalrounds.county.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidalrounds.county.County;
import org.tidalrounds.language.Message;

/** Shared clinics nobody can attend, and places outside the county. */
class RefusedVillagesTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void aSharedVillageMayNotPointAtItself() {
        assertThat(shared("shared,V1", "shared,V2")).isEqualTo(Message.of("county.shared_with_itself", "V2"));
    }

    @Test
    void aSharedVillageMayNotPointAtAnotherSharedOne() {
        CountyFiles files = CountyFiles.small().replace("villages.csv", "stationed,", "shared,V2");

        assertThat(files.onlyError(folder).expected()).isEqualTo(Message.of("county.shared_with_shared", "V2"));
    }

    @Test
    void aSharedVillageMustPointAtANeighbour() {
        assertThat(shared("shared,V1", "shared,")).isEqualTo(Message.of("county.shared_without_host", "V2"));
    }

    @Test
    void aSharedClinicMayBeInAStationedVillage() {
        County county = CountyFiles.small()
                .replace("villages.csv", "shared,V1", "shared,V4")
                .read(folder);

        assertThat(county.villages().get(1).sharedWithVillageCode()).isEqualTo("V4");
    }

    @Test
    void aVillageThatIsNotSharedPointsNowhere() {
        assertThat(shared("stationed,", "stationed,V3"))
                .isEqualTo(Message.of("county.shared_host_unused", "V4", "stationed"));
    }

    @Test
    void aVillageInAnotherCountyIsRefused() {
        ImportError error = CountyFiles.small()
                .replace("villages.csv", "31.116464,109.911189", "39.9,116.4")
                .onlyError(folder);

        assertThat(error.line()).isEqualTo(2);
        assertThat(error.column()).isEqualTo("lat");
        assertThat(error.expected().key()).isEqualTo("county.outside_county");
    }

    @Test
    void swappedCoordinatesThatAreOnTheGlobeAreRefused() {
        CountyFiles files = CountyFiles.small()
                .with(
                        "villages.csv",
                        SmallCounty.VILLAGES.replace(",109.", ",80.").replaceFirst("31.11\\d+,80.9\\d+", "80.9,31.1"))
                .with("facilities.csv", SmallCounty.FACILITIES.replace(",109.", ",80."));

        assertThat(files.onlyError(folder).expected().key()).isEqualTo("county.outside_county");
    }

    @Test
    void aLargeCountyRaisesTheRadius() {
        County county = CountyFiles.small()
                .replace("villages.csv", "31.116464,109.911189", "33.116464,111.911189")
                .append("policy.csv", "county.max_radius_km,400,2026-01-01")
                .read(folder);

        assertThat(county.villages()).hasSize(4);
    }

    private Message shared(String from, String to) {
        return CountyFiles.small()
                .replace("villages.csv", from, to)
                .onlyError(folder)
                .expected();
    }
}
