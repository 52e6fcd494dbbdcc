package org.tidalrounds.roster;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * One dated thing one doctor does.
 *
 * @param placeId a facility id or village code; a run's base
 * @param role what the doctor is there for: lead, member, or a skill
 * @param ref the run, village, visiting clinic, session or activity it belongs to
 */
public record Duty(
        String id,
        LocalDate date,
        LocalTime start,
        LocalTime end,
        DutyKind kind,
        String placeId,
        String doctorId,
        String role,
        String ref) {}
