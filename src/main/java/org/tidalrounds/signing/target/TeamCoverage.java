package org.tidalrounds.signing.target;

import java.util.Optional;
import org.tidalrounds.county.Team;

/**
 * A team and how far it is.
 *
 * @param leader the name of the doctor who leads it
 * @param countyDoctor the name of its county doctor; empty where it has none
 * @param contracts residents under contract with it today
 * @param contractsOfLeader residents under contract with all teams of its leader
 * @param coverage of its villages
 */
public record TeamCoverage(
        Team team,
        String townshipCode,
        String leader,
        Optional<String> countyDoctor,
        int contracts,
        int contractsOfLeader,
        Coverage coverage) {}
