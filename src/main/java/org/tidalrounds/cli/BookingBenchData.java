package org.tidalrounds.cli;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.tidalrounds.database.DatabaseAddress;

/** Counties made up for the benchmark: as many residents, each with a referral, as slots, in sessions of 20. */
final class BookingBenchData {
    /** What every referral opens to. */
    static final String CODE = "0000000000000000";

    private final DatabaseAddress database;
    private final int slots;

    BookingBenchData(DatabaseAddress database, int slots) {
        this.database = database;
        this.slots = slots;
    }

    /** Makes a county and returns the number before its first referral's. */
    long fill(String county) {
        String c = "'" + county + "'";
        run("insert into counties (county_id, name) values (" + c + ", " + c + ")");
        run(
                "insert into facilities (county_id, row_no, facility_id, facility_name, kind, township_code, township_name, lat, lon,"
                        + " beds, catchment_population, vehicles) values (" + c
                        + ", 0, 'F1', 'F1', 'county_hospital', 'T1', 'T1', 31, 109, 1, 1, 1)");
        run(
                "insert into villages (county_id, row_no, village_code, village_name, short_name, kind, township_code, township_name, lat,"
                        + " lon, population, aged65plus, children, chronic_patients, has_village_doctor, is_tourist, km_to_township_centre,"
                        + " service_mode) values (" + c
                        + ", 0, 'V1', 'V1', 'V1', 'village', 'T1', 'T1', 31, 109, 1, 1, 1, 1, true, false, 1, 'tour')");
        run(
                "insert into doctors (county_id, row_no, doctor_id, name, sex, birth_year, facility_id, title, specialty, can_tour, can_post,"
                        + " employment, grassroots_months, promotion_months_due) values (" + c
                        + ", 0, 'D1', 'D1', 'M', 1970, 'F1', '主治医师', '内科', true, true, 'staff', 0, 0)");
        run("insert into residents (county_id, row_no, resident_id, name, sex, birth_date, village_code) select " + c
                + ", n, 'P' || n, 'P', 'M', '1970-01-01', 'V1' from generate_series(1, " + slots + ") n");
        long base = number("select coalesce(max(referral_id), 0) from referrals");
        run(
                "insert into referrals (county_id, direction, resident_id, from_doctor_id, kind, department, urgency, state, complaint,"
                        + " valid_until, reference, access_hash, at, actor, action) select " + c
                        + ", 'up', 'P' || n, 'D1', 'session', '内科', 2, 'sent', '-', current_date + 30, 'R' || n, sha256('"
                        + CODE
                        + "'), now(), 'bench', 'send' from generate_series(1, " + slots + ") n order by n");
        run(
                "insert into offers (county_id, offer_id, kind, date, half_day, facility_id, department, doctor_id, capacity, reserved,"
                        + " state, roster_id, release_at, cancel_until, at, actor, action) select " + c
                        + ", 'S-' || n, 'session', current_date + 7, 'am', 'F1', '内科', 'D1', 20, 4, 'open', 1, now() + interval '6 days',"
                        + " now() + interval '6 days', now(), 'bench', 'publish' from generate_series(0, "
                        + (slots - 1) / 20 + ") n");
        run(
                "insert into units (county_id, offer_id, number, kind, date, starts_at, ends_at, kept, pool, state, at, actor, action) select "
                        + c
                        + ", 'S-' || n / 20, n % 20 + 1, 'session', current_date + 7, now() + interval '7 days', now() + interval"
                        + " '7 days 10 minutes', n % 5 = 2, case when n % 5 = 2 then 'reserve' else 'open' end, 'free', now(), 'bench',"
                        + " 'cut' from generate_series(0, " + (slots - 1) + ") n");
        return base;
    }

    /** Leaves nothing to be tidied up during the measurement. */
    void settle() {
        run("vacuum analyze");
        run("checkpoint");
    }

    private void run(String sql) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private long number(String sql) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
    }
}
