package org.tidalrounds.county;

import java.util.List;

/**
 * A family-doctor team.
 *
 * @param countyDoctorId the county doctor attached to it; empty when missing
 */
public record Team(
        String id,
        String name,
        String facilityId,
        String leaderDoctorId,
        List<String> memberDoctorIds,
        String countyDoctorId,
        List<String> villageCodes) {}
