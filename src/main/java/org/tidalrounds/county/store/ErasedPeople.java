package org.tidalrounds.county.store;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tidalrounds.county.County;
import org.tidalrounds.county.Doctor;
import org.tidalrounds.county.Resident;
import org.tidalrounds.county.table.CountyTables;
import org.tidalrounds.county.table.DoctorTable;
import org.tidalrounds.county.table.ResidentTable;
import org.tidalrounds.database.CountyTransactions;
import org.tidalrounds.database.Rows;

/**
 * Who was erased on request, by id. A file that still names somebody erased does not bring the name back: the row stays as the
 * erasure left it.
 */
@Singleton
public final class ErasedPeople {
    public static final String DOCTOR = "doctor";
    public static final String RESIDENT = "resident";

    /** In place of the name: "deregistered", in the language of the county's rows. */
    public static final String NAME = "已注销";

    private final CountyTransactions transactions;
    private final Clock clock;

    ErasedPeople(CountyTransactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Remembers an erasure, within its transaction. */
    public void add(Connection connection, String countyId, String kind, String id) throws SQLException {
        Rows.change(
                connection,
                "insert into erased_people (county_id, kind, person_id, erased_at) values (?, ?, ?, ?) on conflict do nothing",
                countyId,
                kind,
                id,
                clock.instant().atOffset(ZoneOffset.UTC));
    }

    /** A county as a file has it, without the people who were erased here. */
    public County without(String countyId, County county) {
        Set<String> doctors = ids(countyId, DOCTOR);
        Set<String> residents = ids(countyId, RESIDENT);
        County others = CountyTables.with(
                county,
                DoctorTable.TABLE,
                county.doctors().stream()
                        .map(doctor -> doctors.contains(doctor.id()) ? erased(doctor) : doctor)
                        .toList());
        return CountyTables.with(
                others,
                ResidentTable.TABLE,
                county.residents().stream()
                        .map(resident -> residents.contains(resident.id()) ? erased(resident) : resident)
                        .toList());
    }

    /** Who was erased, of {@link #DOCTOR} or {@link #RESIDENT}. */
    public Set<String> ids(String countyId, String kind) {
        return new HashSet<>(transactions.read(
                countyId,
                connection -> Rows.list(
                        connection,
                        "select person_id from erased_people where county_id = ? and kind = ?",
                        List.of(countyId, kind),
                        row -> row.getString(1))));
    }

    /** Sex, year of birth, village and key groups stay, so that counts of the past do not change. */
    private static Resident erased(Resident resident) {
        return new Resident(
                resident.id(),
                NAME,
                resident.sex(),
                resident.birthDate().withDayOfYear(1),
                resident.villageCode(),
                resident.groups(),
                "");
    }

    /** What plans need stays: facility, title, specialty and skills. */
    private static Doctor erased(Doctor doctor) {
        return new Doctor(
                doctor.id(),
                NAME,
                doctor.sex(),
                doctor.birthYear(),
                doctor.facilityId(),
                doctor.title(),
                doctor.specialty(),
                doctor.skills(),
                doctor.canTour(),
                doctor.canPost(),
                doctor.employment(),
                doctor.grassrootsMonths(),
                doctor.promotionMonthsDue(),
                "");
    }
}
