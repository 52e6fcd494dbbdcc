package org.tidalrounds.roster;

import java.util.List;

/**
 * What came of staffing.
 *
 * @param runs with their crews, the lead first
 * @param open seats nobody could take, home visits without the skill, teams whose county doctor never came along
 * @param score of the duty planner
 */
record StaffedDuties(
        List<Run> runs,
        List<Duty> duties,
        List<ClinicSession> sessions,
        List<TidalDay> tidal,
        List<OpenDemand> open,
        String score) {}
