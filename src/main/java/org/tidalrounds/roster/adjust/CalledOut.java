package org.tidalrounds.roster.adjust;

import java.time.LocalDate;
import org.tidalrounds.roster.WorkTime;

/**
 * A doctor was called out. Told within the transaction of the call: a listener that writes joins it, and one that fails takes the
 * call back.
 *
 * @param callId of the call, unique in the county
 * @param time of the shift
 */
public record CalledOut(
        String countyId,
        long callId,
        String doctorId,
        String villageCode,
        LocalDate date,
        WorkTime time,
        String skill) {}
