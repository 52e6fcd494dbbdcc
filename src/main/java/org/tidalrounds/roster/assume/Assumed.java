package org.tidalrounds.roster.assume;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.tidalrounds.county.Coded;
import org.tidalrounds.county.County;
import org.tidalrounds.county.Doctor;
import org.tidalrounds.county.Facility;
import org.tidalrounds.county.Leave;
import org.tidalrounds.county.PolicyParameter;
import org.tidalrounds.county.PolicyValue;
import org.tidalrounds.county.ServiceMode;
import org.tidalrounds.county.Village;
import org.tidalrounds.county.table.CountyTables;
import org.tidalrounds.county.table.DoctorTable;
import org.tidalrounds.county.table.FacilityTable;
import org.tidalrounds.county.table.LeaveTable;
import org.tidalrounds.county.table.PolicyTable;
import org.tidalrounds.county.table.VillageTable;

/** A county as it would be if assumptions were true. */
public final class Assumed {
    /** Before any day that anything is planned for. */
    private static final LocalDate ALWAYS = LocalDate.of(1900, 1, 1);

    private static final String ABSENCE = "training";

    private Assumed() {}

    /** The county with all of them, the later ones upon the earlier ones; what it does not have any more is passed over. */
    public static County of(County county, List<Assumption> assumptions) {
        County assumed = county;
        for (Assumption assumption : assumptions) {
            assumed = of(assumed, assumption);
        }
        return assumed;
    }

    private static County of(County county, Assumption assumption) {
        return switch (assumption.kind()) {
            case VEHICLES -> CountyTables.with(county, FacilityTable.TABLE, facilities(county, assumption));
            case DOCTOR_AWAY -> withLeave(county, assumption);
            case DOCTOR_AT -> CountyTables.with(county, DoctorTable.TABLE, doctors(county, assumption));
            case POLICY -> withPolicy(county, assumption);
            case VILLAGE_SERVICE -> CountyTables.with(county, VillageTable.TABLE, villages(county, assumption));
        };
    }

    /** Whether the county's own data says so already. */
    public static boolean isTrueOf(County county, Assumption assumption, LocalDate from) {
        return switch (assumption.kind()) {
            case VEHICLES -> facilities(county, assumption).equals(county.facilities());
            case DOCTOR_AT -> doctors(county, assumption).equals(county.doctors());
            case VILLAGE_SERVICE -> villages(county, assumption).equals(county.villages());
            case DOCTOR_AWAY ->
                county.leave().stream()
                        .filter(leave -> leave.doctorId().equals(assumption.subject()))
                        .anyMatch(leave -> leave.covers(assumption.from().orElseThrow())
                                && leave.covers(assumption.to().orElseThrow()));
            case POLICY ->
                PolicyParameter.find(assumption.subject())
                        .filter(parameter ->
                                county.policy().text(parameter, from).equals(assumption.value()))
                        .isPresent();
        };
    }

    private static <T> List<T> changed(List<T> all, Predicate<T> which, UnaryOperator<T> change) {
        return all.stream()
                .map(one -> which.test(one) ? change.apply(one) : one)
                .toList();
    }

    private static List<Facility> facilities(County county, Assumption assumption) {
        return changed(
                county.facilities(),
                facility -> facility.id().equals(assumption.subject()),
                facility -> new Facility(
                        facility.id(),
                        facility.name(),
                        facility.kind(),
                        facility.townshipCode(),
                        facility.townshipName(),
                        facility.position(),
                        facility.coordSource(),
                        facility.beds(),
                        facility.catchmentPopulation(),
                        Integer.parseInt(assumption.value())));
    }

    private static List<Doctor> doctors(County county, Assumption assumption) {
        return changed(
                county.doctors(),
                doctor -> doctor.id().equals(assumption.subject()),
                doctor -> new Doctor(
                        doctor.id(),
                        doctor.name(),
                        doctor.sex(),
                        doctor.birthYear(),
                        assumption.value(),
                        doctor.title(),
                        doctor.specialty(),
                        doctor.skills(),
                        true,
                        doctor.canPost(),
                        doctor.employment(),
                        doctor.grassrootsMonths(),
                        doctor.promotionMonthsDue(),
                        doctor.phone()));
    }

    private static List<Village> villages(County county, Assumption assumption) {
        ServiceMode mode = Coded.of(ServiceMode.values(), assumption.value());
        return changed(
                county.villages(),
                village -> village.code().equals(assumption.subject()) && village.serviceMode() != mode,
                village -> new Village(
                        village.code(),
                        village.name(),
                        village.shortName(),
                        village.kind(),
                        village.townshipCode(),
                        village.townshipName(),
                        village.position(),
                        village.coordSource(),
                        village.population(),
                        village.aged65plus(),
                        village.children(),
                        village.chronicPatients(),
                        village.hasVillageDoctor(),
                        village.isTourist(),
                        village.kilometresToTownshipCentre(),
                        mode,
                        ""));
    }

    private static County withLeave(County county, Assumption assumption) {
        List<Leave> leave = new ArrayList<>(county.leave());
        leave.add(new Leave(
                assumption.subject(),
                assumption.from().orElseThrow(),
                assumption.to().orElseThrow(),
                ABSENCE));
        return CountyTables.with(county, LeaveTable.TABLE, leave);
    }

    /** In place of every dated value: what is tried holds throughout. */
    private static County withPolicy(County county, Assumption assumption) {
        List<PolicyValue> values = new ArrayList<>(county.policy().values().stream()
                .filter(value -> !value.key().equals(assumption.subject()))
                .toList());
        values.add(new PolicyValue(assumption.subject(), assumption.value(), ALWAYS));
        return CountyTables.with(county, PolicyTable.TABLE, values);
    }
}
