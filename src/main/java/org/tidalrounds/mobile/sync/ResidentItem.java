package org.tidalrounds.mobile.sync;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;

/**
 * A resident under contract with a team of the doctor's.
 *
 * @param sex F or M
 * @param village the name
 * @param groups the key groups
 * @param team whose contract runs
 * @param contractEndsOn the last day
 */
@Serdeable
record ResidentItem(
        String id,
        String name,
        String sex,
        int birthYear,
        String villageCode,
        String village,
        List<String> groups,
        String team,
        LocalDate contractEndsOn)
        implements SyncItem {}
