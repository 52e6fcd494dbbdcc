package org.tidalrounds.planning.duty;

import java.util.Optional;
import java.util.Set;

/**
 * A doctor who cannot take a seat.
 *
 * @param missing the tags the seat asks for that the doctor lacks
 * @param instead the seat held at that time already, where that is the reason
 */
public record RefusedDoctor(DutyDoctor doctor, Refusal refusal, Set<String> missing, Optional<String> instead) {}
