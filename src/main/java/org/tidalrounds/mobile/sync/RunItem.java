package org.tidalrounds.mobile.sync;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * A run that the doctor rides on.
 *
 * @param id day, base and vehicle: stays the same over versions of the roster
 * @param driveMinutes of the whole run
 * @param crew the lead first
 * @param stops in order
 * @param version of the roster
 */
@Serdeable
record RunItem(
        String id,
        LocalDate date,
        PlacePart base,
        int vehicle,
        LocalTime leaveBase,
        LocalTime backBase,
        int driveMinutes,
        List<CrewPart> crew,
        List<StopPart> stops,
        int version)
        implements SyncItem {
    /** A place on the map (WGS84, degrees). */
    @Serdeable
    record PlacePart(String id, String name, double latitude, double longitude) {}

    /** A doctor of the crew. */
    @Serdeable
    record CrewPart(String id, String name, boolean lead) {}

    /**
     * A visit to a village.
     *
     * @param seq from 1
     * @param place the village
     * @param driveMinutes from the stop before
     * @param homeVisits residents to be seen at home meanwhile
     * @param tasks ids of the signing tasks to be done here
     */
    @Serdeable
    record StopPart(
            int seq,
            PlacePart place,
            LocalTime arrive,
            LocalTime depart,
            int driveMinutes,
            List<HomeVisitPart> homeVisits,
            List<String> tasks) {}

    /**
     * A resident to be seen at home.
     *
     * @param minutes it takes
     * @param skill that somebody of the crew has
     */
    @Serdeable
    record HomeVisitPart(String resident, String name, int birthYear, int minutes, String skill) {}
}
