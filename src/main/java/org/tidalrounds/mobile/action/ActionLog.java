package org.tidalrounds.mobile.action;

import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tidalrounds.clinic.unit.Act;
import org.tidalrounds.database.personal.PersonalCipher;
import org.tidalrounds.language.Message;
import org.tidalrounds.mobile.action.ActionAnswers.Item;

/** The actions of the database, each with its answer. What does not count is kept whole, and sealed. */
@Singleton
final class ActionLog {
    private static final String DONE = "done";

    private final ObjectMapper json;
    private final PersonalCipher cipher;
    private final ActionSubjects subjects;

    ActionLog(ObjectMapper json, PersonalCipher cipher, ActionSubjects subjects) {
        this.json = json;
        this.cipher = cipher;
        this.subjects = subjects;
    }

    /** An answer as it is kept, to be said in any language. */
    record Kept(String result, Message message, Optional<Item> item) {
        static final Message NOTHING = new Message("", List.of());

        static Kept of(Outcome outcome) {
            return new Kept(
                    outcome.conflict().isPresent() ? "conflict" : DONE,
                    outcome.conflict().orElse(NOTHING),
                    outcome.item());
        }
    }

    /**
     * Claims a key for this transaction; another one that has it is waited for.
     *
     * @return what came of it before, if it came before
     * @throws KeyUsed if it came with another content
     */
    Optional<Kept> claim(Doing doing, ActionBody body) throws SQLException {
        Act act = doing.act();
        byte[] hash = hash(body);
        int claimed = act.change(
                "insert into mobile_actions (county_id, doctor_id, action_key, request_hash, kind, at, received_at, result)"
                        + " values (?, ?, ?, ?, ?, ?, ?, 'doing') on conflict do nothing",
                act.countyId(),
                doing.doctorId(),
                body.key(),
                hash,
                body.kind(),
                Act.utc(doing.at()),
                act.now());
        return claimed == 1 ? Optional.empty() : Optional.of(before(doing, body.key(), hash));
    }

    private static Kept before(Doing doing, String key, byte[] hash) throws SQLException {
        Optional<Kept> same = doing.act()
                .find(
                        "select result, message_key, message_arguments, item_kind, item_id from mobile_actions"
                                + " where county_id = ? and doctor_id = ? and action_key = ? and request_hash = ?",
                        ActionLog::kept,
                        doing.act().countyId(),
                        doing.doctorId(),
                        key,
                        hash);
        return same.orElseThrow(() -> new KeyUsed(key));
    }

    private static Kept kept(ResultSet row) throws SQLException {
        String itemKind = row.getString("item_kind");
        return new Kept(
                row.getString("result"),
                new Message(row.getString("message_key"), Arrays.asList((String[])
                        row.getArray("message_arguments").getArray())),
                itemKind == null ? Optional.empty() : Optional.of(new Item(itemKind, row.getString("item_id"))));
    }

    /** Writes what came of a claimed action. */
    void finish(Doing doing, ActionBody body, Kept kept) throws SQLException {
        Act act = doing.act();
        String content = kept.result().equals(DONE)
                ? ""
                : cipher.seal(act.countyId(), ActionSeal.CONTENT, new String(bytes(body), StandardCharsets.UTF_8));
        act.change(
                "update mobile_actions set result = ?, message_key = ?, message_arguments = ?, item_kind = ?, item_id = ?, content = ?,"
                        + " resident_id = ?"
                        + " where county_id = ? and doctor_id = ? and action_key = ?",
                kept.result(),
                kept.message().key(),
                kept.message().arguments().toArray(String[]::new),
                kept.item().map(Item::kind).orElse(null),
                kept.item().map(Item::id).orElse(null),
                content,
                content.isEmpty() ? null : subjects.find(act, body).orElse(null),
                act.countyId(),
                doing.doctorId(),
                body.key());
    }

    private byte[] hash(ActionBody body) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private byte[] bytes(ActionBody body) {
        try {
            return json.writeValueAsBytes(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
