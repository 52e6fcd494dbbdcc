package org.tidalrounds.access.account;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * An account as stored, its personal values open.
 *
 * @param id unique in its county, of the service's making
 * @param phone digits only
 * @param passwordHash empty for those who sign in by code only
 * @param mustChangePassword whether the password was made by somebody else
 */
public record Account(
        String id,
        String name,
        String phone,
        Optional<String> passwordHash,
        boolean mustChangePassword,
        State state,
        Set<String> roles,
        Links links,
        Instant createdAt) {
    public Account {
        roles = Set.copyOf(roles);
    }

    /** Whether an account may be used. */
    public enum State {
        ACTIVE,
        /** By an administrator, who may undo it. */
        DISABLED,
        /** For good, with its personal values. */
        ERASED;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        public static State of(String code) {
            return valueOf(code.toUpperCase(java.util.Locale.ROOT));
        }
    }

    public boolean isActive() {
        return state == State.ACTIVE;
    }
}
