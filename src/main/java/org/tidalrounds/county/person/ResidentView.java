package org.tidalrounds.county.person;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.tidalrounds.county.Resident;
import org.tidalrounds.database.personal.PersonalKind;

/**
 * A resident.
 *
 * @param name masked in lists
 * @param birth the date; in lists the year alone
 * @param groups the key groups
 * @param phone masked in lists; empty for none
 */
@Serdeable
record ResidentView(
        String id, String name, String sex, String birth, String villageCode, List<String> groups, String phone) {
    static ResidentView masked(Resident resident) {
        return of(
                resident,
                PersonalKind.NAME.masked(resident.name()),
                Integer.toString(resident.birthDate().getYear()),
                PersonalKind.PHONE.masked(resident.phone()));
    }

    static ResidentView full(Resident resident) {
        return of(resident, resident.name(), resident.birthDate().toString(), resident.phone());
    }

    private static ResidentView of(Resident resident, String name, String birth, String phone) {
        return new ResidentView(
                resident.id(),
                name,
                resident.sex(),
                birth,
                resident.villageCode(),
                resident.groups().stream().sorted().toList(),
                phone);
    }
}
