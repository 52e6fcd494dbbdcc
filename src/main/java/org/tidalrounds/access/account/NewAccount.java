package org.tidalrounds.access.account;

import java.util.Optional;
import java.util.Set;

/**
 * An account to be made.
 *
 * @param phone as typed; it is what its holder signs in with
 * @param password empty for those who sign in by code only
 * @param mustChangePassword whether somebody else knows the password
 */
public record NewAccount(
        String name,
        String phone,
        Optional<String> password,
        boolean mustChangePassword,
        Set<String> roles,
        Links links) {}
