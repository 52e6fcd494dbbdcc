package org.tidalrounds.access;

import java.util.Map;
import java.util.TreeMap;

/**
 * Something that goes on record. Never holds personal data: people are named by their ids.
 *
 * @param actor account id of whoever did it, or a part of the service such as {@code service}
 * @param action a key such as {@code resident.read}
 * @param subject what it was done to, such as {@code resident:R000017}; empty for none
 * @param details further words, by name
 */
public record AuditEvent(String actor, String action, String subject, Map<String, String> details) {
    /** The actor of what nobody asked for. */
    public static final String SERVICE = "service";
    /** The actor of what is done before anybody is known. */
    public static final String NOBODY = "nobody";

    public AuditEvent {
        details = Map.copyOf(details);
    }

    public static AuditEvent of(Caller caller, String action, String subject) {
        return new AuditEvent(caller.accountId(), action, subject, Map.of());
    }

    /** The same event with one more word. */
    public AuditEvent with(String name, Object value) {
        Map<String, String> more = new TreeMap<>(details);
        more.put(name, String.valueOf(value));
        return new AuditEvent(actor, action, subject, more);
    }
}
