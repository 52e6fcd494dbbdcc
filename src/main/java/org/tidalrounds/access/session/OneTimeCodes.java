package org.tidalrounds.access.session;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.tidalrounds.access.AccessSettings;
import org.tidalrounds.access.account.Passwords;
import org.tidalrounds.database.CountyTransactions;
import org.tidalrounds.database.Rows;
import org.tidalrounds.language.Message;

/** One-time codes of six digits. Asking for one tells nobody whether a telephone number is known. */
@Singleton
final class OneTimeCodes {
    private static final int CODES = 1_000_000;

    private final CountyTransactions transactions;
    private final PhoneOwners owners;
    private final List<CodeChannel> channels;
    private final Passwords passwords;
    private final AccessSettings settings;
    private final Executor executor;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    OneTimeCodes(
            CountyTransactions transactions,
            PhoneOwners owners,
            List<CodeChannel> channels,
            Passwords passwords,
            AccessSettings settings,
            @Named(TaskExecutors.BLOCKING) Executor executor,
            Clock clock) {
        this.transactions = transactions;
        this.owners = owners;
        this.channels = List.copyOf(channels);
        this.passwords = passwords;
        this.settings = settings;
        this.executor = executor;
        this.clock = clock;
    }

    boolean serves(String countyId) {
        return findChannel(countyId).isPresent();
    }

    /**
     * Sends a code to a number, if it is known; the answer does not wait for it.
     *
     * @param subject the keyed hash of the number
     * @throws HttpStatusException if the county has no way to send codes
     */
    void send(String countyId, String phone, String subject) {
        CodeChannel channel = findChannel(countyId)
                .orElseThrow(() -> new HttpStatusException(HttpStatus.CONFLICT, Message.of("access.no_codes")));
        executor.execute(() -> {
            if (owners.knows(countyId, phone)) {
                String code = "%06d".formatted(random.nextInt(CODES));
                store(countyId, subject, code);
                channel.send(countyId, phone, code);
            }
        });
    }

    /** Whether this is the number's code; a code is good once. */
    boolean redeem(String countyId, String subject, String code) {
        Optional<String> stored = transactions
                .read(
                        countyId,
                        connection -> Rows.list(
                                connection,
                                "select code_hash from one_time_codes where county_id = ? and phone_hash = ? and ends_at > ?::timestamptz",
                                List.of(countyId, subject, clock.instant().toString()),
                                row -> row.getString(1)))
                .stream()
                .findFirst();
        return passwords.matches(code, stored) && remove(countyId, subject, stored.orElseThrow());
    }

    private Optional<CodeChannel> findChannel(String countyId) {
        return channels.stream().filter(channel -> channel.serves(countyId)).findFirst();
    }

    /** Six digits are soon tried out by whoever reads the database: hence the slow hash. */
    private void store(String countyId, String subject, String code) {
        String hash = passwords.hash(code);
        transactions.write(
                countyId,
                connection -> Rows.change(
                        connection,
                        "insert into one_time_codes (county_id, phone_hash, code_hash, ends_at) values (?, ?, ?, ?::timestamptz)"
                                + " on conflict (county_id, phone_hash) do update"
                                + " set code_hash = excluded.code_hash, ends_at = excluded.ends_at",
                        countyId,
                        subject,
                        hash,
                        clock.instant().plus(settings.codeLife()).toString()));
    }

    private boolean remove(String countyId, String subject, String hash) {
        return transactions.write(
                countyId,
                connection -> Rows.change(
                                connection,
                                "delete from one_time_codes where county_id = ? and phone_hash = ? and code_hash = ?",
                                countyId,
                                subject,
                                hash)
                        == 1);
    }
}
