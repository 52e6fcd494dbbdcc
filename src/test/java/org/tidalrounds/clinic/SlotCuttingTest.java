package org.tidalrounds.clinic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidalrounds.county.ClinicTemplate;
import org.tidalrounds.county.County;
import org.tidalrounds.county.HalfDay;
import org.tidalrounds.county.ResourceKind;
import org.tidalrounds.county.exchange.CountyFiles;
import org.tidalrounds.county.exchange.CountyFolder;
import org.tidalrounds.roster.ClinicSession;
import org.tidalrounds.roster.Horizon;
import org.tidalrounds.roster.Plan;

class SlotCuttingTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);

    @TempDir
    private Path folder;

    @Test
    void aStaffedSessionIsCutIntoSlotsOneAfterTheOther() {
        County county = county();
        ClinicTemplate template = county.clinicTemplates().get(0);
        List<Slot> slots = new SlotCutting(county).slots(plan(session(template, "D1")));
        assertThat(slots).hasSize(10);
        assertThat(slots.get(0).start()).isEqualTo(LocalTime.of(8, 0));
        assertThat(slots.get(3).start()).isEqualTo(LocalTime.of(8, 0).plusMinutes(3L * template.slotMinutes()));
        assertThat(slots.stream().filter(Slot::reserved))
                .extracting(Slot::number)
                .containsExactly(3, 8);
    }

    @Test
    void aSessionWithoutADoctorHasNoSlots() {
        County county = county();
        assertThat(new SlotCutting(county)
                        .slots(plan(session(county.clinicTemplates().get(0), ""))))
                .isEmpty();
    }

    @Test
    void bedsAreOpenOnEveryDayAndDevicesOnWorkingDays() {
        County county = county();
        List<ResourceDay> days = new SlotCutting(county).resourceDays(Horizon.of(MONDAY, 1));
        county.resources()
                .forEach(resource -> assertThat(
                                days.stream().filter(day -> day.resourceId().equals(resource.id())))
                        .hasSize(resource.kind() == ResourceKind.BED ? 7 : 5)
                        .extracting(ResourceDay::capacity, ResourceDay::reserved)
                        .containsOnly(
                                tuple(resource.dailyCapacity(), (int) Math.ceil(resource.dailyCapacity() / 5.0))));
    }

    private County county() {
        return CountyFolder.read(CountyFiles.small().writeTo(folder));
    }

    private static ClinicSession session(ClinicTemplate template, String doctorId) {
        return new ClinicSession(
                "S1", template.id(), MONDAY, HalfDay.AM, template.facilityId(), template.department(), doctorId, 10, 2);
    }

    private static Plan plan(ClinicSession session) {
        return new Plan(MONDAY, 1, List.of(), List.of(), List.of(), List.of(), List.of(session), List.of(), Map.of());
    }
}
