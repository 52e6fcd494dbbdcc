package org.tidalrounds.clinic.request;

import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpStatus;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.tidalrounds.clinic.unit.Act;
import org.tidalrounds.clinic.unit.Acts;
import org.tidalrounds.clinic.unit.Refusal;

/**
 * Idempotency-Key, as the IETF draft has it: the answer is committed with what the request did, in one transaction. So a request that a
 * crash cut off left nothing behind, and one that went through is answered as before. Refusals are not kept; asking again asks anew.
 */
@Singleton
public final class RepeatableRequests {
    private static final int MOST_LETTERS = 200;
    /** How long an answer is kept: phones repeat for minutes. Answers hold tokens and names, so they must not lie about. */
    private static final Duration KEPT = Duration.ofDays(1);

    private static final int BATCH = 1_000;

    private final Acts acts;
    private final ObjectMapper json;

    RepeatableRequests(Acts acts, ObjectMapper json) {
        this.acts = acts;
        this.json = json;
    }

    /**
     * Does the work once.
     *
     * @param key the header's value; null if it was not sent
     * @param request all of what was asked for: the operation and its body
     * @param answer what the work gives
     * @throws Refusal 400 without a key, 422 if it came with another request, 409 if that one is under way
     */
    public <T> T once(Sender sender, @Nullable String key, Object request, Argument<T> answer, Acts.Work<T> work) {
        if (key == null || key.isBlank() || key.length() > MOST_LETTERS) {
            throw Refusal.of(HttpStatus.BAD_REQUEST, "clinic.no_key", MOST_LETTERS);
        }
        return acts.write(sender.countyId(), sender.actor(), act -> once(act, key, hash(request), answer, work));
    }

    /** Forgets up to a thousand answers older than a day, whose keys are as good as new then; returns how many. */
    public static int purge(Act act) throws SQLException {
        return act.change(
                "delete from request_answers where (county_id, caller, request_key) in (select county_id, caller, request_key"
                        + " from request_answers where county_id = ? and at < ? order by at limit ? for update skip locked)",
                act.countyId(),
                Act.utc(act.at().minus(KEPT)),
                BATCH);
    }

    private <T> T once(Act act, String key, byte[] hash, Argument<T> answer, Acts.Work<T> work) throws SQLException {
        String state = act.list(
                        "select claim_request(?, ?, ?, ?, ?)",
                        row -> row.getString(1),
                        act.countyId(),
                        act.actor(),
                        key,
                        hash,
                        act.now())
                .get(0);
        return switch (state) {
            case "new" -> kept(act, key, work.on(act));
            case "done" -> read(storedAnswer(act, key), answer);
            case "other" -> throw Refusal.invalid("clinic.key_used", key);
            default -> throw Refusal.conflict("clinic.key_in_flight", key);
        };
    }

    private <T> T kept(Act act, String key, T answer) throws SQLException {
        act.change(
                "update request_answers set answer = ? where county_id = ? and caller = ? and request_key = ?",
                text(answer),
                act.countyId(),
                act.actor(),
                key);
        return answer;
    }

    private static String storedAnswer(Act act, String key) throws SQLException {
        return act.list(
                        "select answer from request_answers where county_id = ? and caller = ? and request_key = ?",
                        row -> row.getString(1),
                        act.countyId(),
                        act.actor(),
                        key)
                .get(0);
    }

    private byte[] hash(Object request) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text(request).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> T read(String text, Argument<T> type) {
        try {
            return json.readValue(text, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
