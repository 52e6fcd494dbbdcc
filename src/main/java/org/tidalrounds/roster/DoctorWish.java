package org.tidalrounds.roster;

import java.time.LocalDate;
import java.util.Optional;
import org.tidalrounds.county.HalfDay;

/**
 * D10: what a doctor would like of a date.
 *
 * @param halfDay empty for all of it
 * @param kind of duty the doctor would like to do then; empty where the doctor would rather be off
 */
public record DoctorWish(String doctorId, LocalDate date, Optional<HalfDay> halfDay, Optional<DutyKind> kind) {}
