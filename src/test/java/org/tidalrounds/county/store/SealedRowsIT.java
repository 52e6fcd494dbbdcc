package org.tidalrounds.county.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tidalrounds.county.Doctor;
import org.tidalrounds.county.table.DoctorTable;
import org.tidalrounds.database.DatabaseAddress;
import org.tidalrounds.database.Rows;
import org.tidalrounds.database.TestDatabases;
import org.tidalrounds.web.ServedCounty;
import org.tidalrounds.web.Service;
import org.tidalrounds.web.TestServices;

class SealedRowsIT {
    private static final List<Doctor> DOCTORS = ServedCounty.WUSHAN.doctors();

    private final DatabaseAddress database = TestDatabases.create();
    private final Path folder = TestServices.folder();
    private Service service;

    @BeforeEach
    void storeTheDemoCounty() {
        service = start();
        service.counties().save(new CountyName("wushan", "巫山县"), ServedCounty.WUSHAN);
    }

    @AfterEach
    void close() {
        service.close();
    }

    @Test
    void theDatabaseHoldsNoNameAndNoNumberInTheClear() throws SQLException {
        assertThat(texts("select name from doctors union all select phone from doctors"
                        + " union all select name from residents union all select phone from residents"))
                .filteredOn(text -> text != null)
                .hasSizeGreaterThan(10_000)
                .allMatch(text -> text.startsWith("sealed:k1:"));
    }

    @Test
    void whatAnOlderVersionStoredPlainIsSealedAtTheNextStart() throws SQLException {
        change("update doctors set name = 'plain ' || doctor_id, name_hash = null");
        service.close();
        service = start();
        assertThat(texts("select name from doctors")).allMatch(text -> text.startsWith("sealed:"));
        assertThat(service.counties().list("wushan", DoctorTable.TABLE))
                .extracting(Doctor::name)
                .contains("plain " + DOCTORS.get(0).id());
        assertThat(texts("select name_hash from doctors")).doesNotContainNull();
    }

    @Test
    void aNewKeySealsEveryValueAnew() throws SQLException {
        assertThat(service.resealing().left()).isZero();
        service.keys().add();
        assertThat(service.resealing().toCurrentKey()).isGreaterThan(10_000);
        assertThat(service.resealing().left()).isZero();
        assertThat(texts("select name from residents")).allMatch(text -> text.startsWith("sealed:k2:"));
        assertThat(service.counties().list("wushan", DoctorTable.TABLE)).isEqualTo(DOCTORS);
    }

    @Test
    void aChangeOfKeysThatStoppedHalfWayGoesOn() throws SQLException {
        List<String> before = texts("select name from doctors order by doctor_id");
        service.keys().add();
        service.resealing().toCurrentKey();
        try (Connection connection = connect()) {
            Rows.change(
                    connection,
                    "update doctors set name = ? where doctor_id = ?",
                    before.get(0),
                    texts("select min(doctor_id) from doctors").get(0));
        }
        assertThat(service.resealing().left()).isEqualTo(1);
        assertThat(service.counties().list("wushan", DoctorTable.TABLE)).isEqualTo(DOCTORS);
        assertThat(service.resealing().toCurrentKey()).isEqualTo(1);
    }

    private Service start() {
        return Service.on(database, folder, 0, Clock.systemUTC());
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = connect()) {
            Rows.change(connection, sql);
        }
    }

    private List<String> texts(String sql) throws SQLException {
        try (Connection connection = connect();
                var statement = connection.prepareStatement(sql);
                var rows = statement.executeQuery()) {
            List<String> texts = new java.util.ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
    }
}
