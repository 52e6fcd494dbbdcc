package org.tidalrounds.access.account;

import java.util.Optional;

/**
 * Whom or what an account stands for.
 *
 * @param doctorId the doctor whose account it is
 * @param residentId the resident whose account it is
 * @param townshipCode the township that a lead looks after
 */
public record Links(Optional<String> doctorId, Optional<String> residentId, Optional<String> townshipCode) {
    public static final Links NONE = new Links(Optional.empty(), Optional.empty(), Optional.empty());

    public static Links ofDoctor(String doctorId) {
        return new Links(Optional.of(doctorId), Optional.empty(), Optional.empty());
    }

    public static Links ofResident(String residentId) {
        return new Links(Optional.empty(), Optional.of(residentId), Optional.empty());
    }

    public static Links ofTownship(String townshipCode) {
        return new Links(Optional.empty(), Optional.empty(), Optional.of(townshipCode));
    }
}
