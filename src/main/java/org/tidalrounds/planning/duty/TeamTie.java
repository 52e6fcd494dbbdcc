package org.tidalrounds.planning.duty;

import java.util.Set;

/** D6: a county doctor and the works, one of which at least the doctor should do: the runs of the doctor's team. */
public record TeamTie(String teamId, DutyDoctor doctor, Set<String> workIds) {}
