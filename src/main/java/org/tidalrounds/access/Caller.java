package org.tidalrounds.access;

import java.util.Optional;
import java.util.Set;

/**
 * Who makes a request, as the account stands at this moment. Controllers take it as an argument.
 *
 * @param accountId of the account, unique in its county
 * @param sessionId of the sign-in that the request belongs to
 * @param countyId the tenant; requests for another county never reach a controller
 * @param roles of {@link Role}; none while a password must be changed first
 * @param doctorId the doctor that the account belongs to
 * @param residentId the resident that the account belongs to
 * @param townshipCode the township that a lead looks after
 */
public record Caller(
        String accountId,
        String sessionId,
        String countyId,
        Set<String> roles,
        Optional<String> doctorId,
        Optional<String> residentId,
        Optional<String> townshipCode) {
    public Caller {
        roles = Set.copyOf(roles);
    }

    public boolean has(String role) {
        return roles.contains(role);
    }
}
