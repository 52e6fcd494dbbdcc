package org.tidalrounds.access.account;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidalrounds.database.Rows;
import org.tidalrounds.database.personal.PersonalCipher;
import org.tidalrounds.database.personal.PersonalKind;
import org.tidalrounds.database.personal.SealedColumn;
import org.tidalrounds.database.personal.SealedColumns;

/** Reads and writes rows of {@code accounts}. */
@Singleton
final class AccountRows implements SealedColumns {
    private static final SealedColumn NAME = new SealedColumn("accounts", "name_sealed", PersonalKind.NAME, false);
    private static final SealedColumn PHONE = new SealedColumn("accounts", "phone_sealed", PersonalKind.PHONE, true);
    private static final String SELECT =
            "select account_id, name_sealed, phone_sealed, password_hash, must_change_password,"
                    + " state, roles, doctor_id, resident_id, township_code, created_at, county_id from accounts where county_id = ? and ";

    private final PersonalCipher cipher;

    AccountRows(PersonalCipher cipher) {
        this.cipher = cipher;
    }

    @Override
    public List<SealedColumn> list() {
        return List.of(NAME, PHONE);
    }

    List<Account> list(Connection connection, String countyId, String where, Object... parameters) throws SQLException {
        List<Object> all = new ArrayList<>(List.of(countyId));
        all.addAll(List.of(parameters));
        return Rows.list(connection, SELECT + where, all, this::account);
    }

    List<Account> ofPhone(Connection connection, String countyId, String phone) throws SQLException {
        return list(connection, countyId, "phone_hash = any(?)", (Object)
                cipher.hashes(countyId, PersonalKind.PHONE, phone).toArray(String[]::new));
    }

    List<Account> of(Connection connection, String countyId, String who) throws SQLException {
        return list(
                connection,
                countyId,
                "(phone_hash = any (?) or doctor_id = ? or resident_id = ?) order by account_id",
                cipher.hashes(countyId, PersonalKind.PHONE, PersonalKind.PHONE.normalised(who))
                        .toArray(String[]::new),
                who,
                who);
    }

    void insert(Connection connection, String countyId, Account account) throws SQLException {
        Rows.change(
                connection,
                "insert into accounts (county_id, account_id, name_sealed, phone_sealed, phone_hash, password_hash,"
                        + " must_change_password, state, roles, doctor_id, resident_id, township_code, created_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::timestamptz)",
                countyId,
                account.id(),
                cipher.seal(countyId, NAME.place(), account.name()),
                cipher.seal(countyId, PHONE.place(), account.phone()),
                cipher.hash(countyId, PersonalKind.PHONE, account.phone()),
                account.passwordHash().orElse(null),
                account.mustChangePassword(),
                account.state().code(),
                account.roles().toArray(String[]::new),
                account.links().doctorId().orElse(null),
                account.links().residentId().orElse(null),
                account.links().townshipCode().orElse(null),
                account.createdAt().toString());
    }

    private Account account(ResultSet row) throws SQLException {
        String countyId = row.getString(12);
        return new Account(
                row.getString(1),
                cipher.open(countyId, NAME.place(), row.getString(2)),
                cipher.open(countyId, PHONE.place(), row.getString(3)),
                text(row, 4),
                row.getBoolean(5),
                Account.State.of(row.getString(6)),
                Set.of((String[]) row.getArray(7).getArray()),
                new Links(text(row, 8), text(row, 9), text(row, 10)),
                instant(row, 11));
    }

    private static Optional<String> text(ResultSet row, int column) throws SQLException {
        @Nullable String text = row.getString(column);
        return Optional.ofNullable(text);
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, java.time.OffsetDateTime.class).toInstant();
    }
}
