package org.tidalrounds.cli;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import org.tidalrounds.database.DatabaseAddress;
import org.tidalrounds.database.Rows;
import org.tidalrounds.database.personal.PersonalCipher;

/** A county made up for measurements and tests: as many doctors as wished, each signed in on one phone. */
public final class PushCounty {
    public static final String ID = "bench";

    private PushCounty() {}

    /** The ids of its doctors; the phone of doctor {@code D7} has the token {@code token-D7}. */
    public static List<String> doctors(int count) {
        return IntStream.range(0, count).mapToObj(i -> "D" + i).toList();
    }

    /** Writes it into a database. */
    public static void fill(DatabaseAddress database, PersonalCipher cipher, int doctors) {
        try (Connection connection =
                DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password())) {
            Rows.change(connection, "insert into counties (county_id, name) values (?, ?)", ID, ID);
            Rows.change(
                    connection,
                    "insert into facilities (county_id, row_no, facility_id, facility_name, kind, township_code, township_name, lat,"
                            + " lon, beds, catchment_population, vehicles)"
                            + " values (?, 0, 'F1', 'F1', 'county_hospital', 'T1', 'T1', 31, 109, 1, 1, 1)",
                    ID);
            Rows.insert(
                    connection,
                    "insert into doctors (county_id, row_no, doctor_id, name, sex, birth_year, facility_id, title, specialty, can_tour,"
                            + " can_post, employment, grassroots_months, promotion_months_due)"
                            + " values (?, ?, ?, '', 'M', 1970, 'F1', '主治医师', '内科', true, true, 'staff', 0, 0)",
                    doctors(doctors),
                    (doctor, no) -> List.of(ID, no, doctor));
            signIn(connection, cipher, doctors(doctors));
            Rows.change(connection, "analyze");
        } catch (SQLException e) {
            throw new IllegalStateException("the county of the measurement cannot be written", e);
        }
    }

    private static void signIn(Connection connection, PersonalCipher cipher, List<String> doctors) throws SQLException {
        Rows.insert(
                connection,
                "insert into accounts (county_id, account_id, state, roles, doctor_id, created_at)"
                        + " values (?, ?, 'active', array['doctor'], ?, now())",
                doctors,
                (doctor, no) -> List.of(ID, "account-" + doctor, doctor));
        Rows.insert(
                connection,
                "insert into sessions (county_id, session_id, account_id, created_at, last_used_at, ends_at, device)"
                        + " values (?, ?, ?, now(), now(), now() + interval '1 year', 'phone')",
                doctors,
                (doctor, no) -> List.of(ID, "session-" + doctor, "account-" + doctor));
        Rows.insert(
                connection,
                "insert into push_devices (county_id, session_id, channel, address_sealed, address_hash, registered_at, expires_at)"
                        + " values (?, ?, 'firebase', ?, ?, now(), now() + interval '1 year')",
                doctors,
                (doctor, no) -> List.of(
                        ID,
                        "session-" + doctor,
                        cipher.seal(ID, "push_devices.address_sealed", "token-" + doctor),
                        doctor));
    }
}
