package org.tidalrounds.county;

import java.time.LocalDate;
import java.util.Set;

/**
 * A resident on the family doctors' lists.
 *
 * @param groups the key groups the resident belongs to (elderly, child, hypertension, …)
 */
public record Resident(
        String id,
        String name,
        String sex,
        LocalDate birthDate,
        String villageCode,
        Set<String> groups,
        String phone) {}
