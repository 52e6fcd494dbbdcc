package org.tidalrounds.push.device;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import org.tidalrounds.access.Caller;
import org.tidalrounds.access.session.LiveSessions;
import org.tidalrounds.access.session.LiveSessions.LiveSession;
import org.tidalrounds.county.Coded;
import org.tidalrounds.database.CountyTransactions;
import org.tidalrounds.database.Rows;
import org.tidalrounds.database.personal.PersonalCipher;
import org.tidalrounds.database.personal.PersonalKind;
import org.tidalrounds.database.personal.SealedColumn;
import org.tidalrounds.database.personal.SealedColumns;

/** The devices of a county. An address is one device: who registers it last has it. */
@Singleton
public final class Devices implements SealedColumns {
    /** Firebase calls tokens stale after a month without contact; a phone in the mountains gets two. */
    private static final Duration LIFE = Duration.ofDays(60);

    private static final SealedColumn ADDRESS =
            new SealedColumn("push_devices", "address_sealed", PersonalKind.PHONE, false);
    private static final String COLUMNS = "device_id, session_id, channel, registered_at, expires_at";

    private final CountyTransactions transactions;
    private final LiveSessions sessions;
    private final PersonalCipher cipher;
    private final Clock clock;

    Devices(CountyTransactions transactions, LiveSessions sessions, PersonalCipher cipher, Clock clock) {
        this.transactions = transactions;
        this.sessions = sessions;
        this.cipher = cipher;
        this.clock = clock;
    }

    @Override
    public List<SealedColumn> list() {
        return List.of(ADDRESS);
    }

    /** Registers the caller's device, or registers it again; an address known before keeps its device. */
    public Device register(Caller caller, ChannelName channel, String address) {
        Instant now = clock.instant();
        String county = caller.countyId();
        return transactions.write(
                county,
                connection -> Rows.list(
                                connection,
                                "insert into push_devices (county_id, session_id, channel, address_sealed, address_hash, registered_at,"
                                        + " expires_at) values (?, ?, ?, ?, ?, ?, ?) on conflict (county_id, address_hash) do update"
                                        + " set session_id = excluded.session_id, expires_at = excluded.expires_at returning "
                                        + COLUMNS,
                                List.of(
                                        county,
                                        caller.sessionId(),
                                        channel.code(),
                                        cipher.seal(county, ADDRESS.place(), address),
                                        hash(channel.code() + " " + address),
                                        utc(now),
                                        utc(now.plus(LIFE))),
                                Devices::device)
                        .get(0));
    }

    /** The caller's own devices, those of other sign-ins included. */
    public List<Device> list(Caller caller) {
        return transactions.read(caller.countyId(), connection -> own(connection, caller));
    }

    private List<Device> own(Connection connection, Caller caller) throws SQLException {
        List<String> live =
                sessions.list(connection, caller.countyId(), List.of(), List.of(caller.accountId())).stream()
                        .map(LiveSession::sessionId)
                        .toList();
        return list(connection, caller.countyId(), live);
    }

    /** Forgets a device of the caller's; false if there is none. */
    public boolean forget(Caller caller, long deviceId) {
        return transactions.write(
                caller.countyId(),
                connection -> own(connection, caller).stream().anyMatch(device -> device.id() == deviceId)
                        && forget(connection, caller.countyId(), List.of(deviceId)) == 1);
    }

    /** The devices of some sessions, those that have expired left out. */
    public List<Device> list(Connection connection, String countyId, Collection<String> sessionIds)
            throws SQLException {
        return Rows.list(
                connection,
                "select " + COLUMNS + " from push_devices"
                        + " where county_id = ? and session_id = any (?) and expires_at > ? order by device_id",
                List.of(countyId, sessionIds.toArray(String[]::new), utc(clock.instant())),
                Devices::device);
    }

    /** The address of each device that still is there. */
    public List<Addressed> addresses(Connection connection, String countyId, Collection<Long> deviceIds)
            throws SQLException {
        return Rows.list(
                connection,
                "select device_id, address_sealed from push_devices where county_id = ? and device_id = any (?)",
                List.of(countyId, deviceIds.toArray(Long[]::new)),
                row -> new Addressed(row.getLong(1), cipher.open(countyId, ADDRESS.place(), row.getString(2))));
    }

    /**
     * Where a device is reached.
     *
     * @param address a registration token of Firebase, a subscription of Web Push as JSON, or a name that the gateway knows
     */
    public record Addressed(long deviceId, String address) {}

    /** Forgets devices; how many there were. */
    public int forget(Connection connection, String countyId, Collection<Long> deviceIds) throws SQLException {
        return Rows.change(
                connection,
                "delete from push_devices where county_id = ? and device_id = any (?)",
                countyId,
                deviceIds.toArray(Long[]::new));
    }

    /** Forgets devices that have not registered again for too long. */
    public int forgetExpired(Connection connection, String countyId) throws SQLException {
        return Rows.change(
                connection,
                "delete from push_devices where county_id = ? and expires_at <= ?",
                countyId,
                utc(clock.instant()));
    }

    private static Device device(ResultSet row) throws SQLException {
        return new Device(
                row.getLong(1),
                row.getString(2),
                Coded.of(ChannelName.values(), row.getString(3)),
                row.getObject(4, OffsetDateTime.class).toInstant(),
                row.getObject(5, OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
