package org.tidalrounds.county.table;

import java.util.List;
import org.tidalrounds.county.County;
import org.tidalrounds.county.Team;
import org.tidalrounds.county.table.Table.Presence;

/** Family-doctor teams and the villages each looks after. */
public final class TeamTable {
    private static final Column<Team, String> ID = Columns.word("team_id", "团队编码", Team::id);
    private static final Column<Team, String> NAME = Columns.line("team_name", "团队名称", Team::name);
    private static final Column<Team, String> FACILITY_ID =
            Columns.word("facility_id", "机构编码", Team::facilityId).refersTo("facilities");
    private static final Column<Team, String> LEADER =
            Columns.word("leader_doctor_id", "队长编码", Team::leaderDoctorId).refersTo("doctors");
    private static final Column<Team, List<String>> MEMBERS = Column.of(
                    "member_doctor_ids", "队员编码", WordsText.ofList(), Team::memberDoctorIds)
            .orEmpty()
            .refersTo("doctors");
    private static final Column<Team, String> COUNTY_DOCTOR = Columns.word(
                    "county_doctor_id", "县级医生编码", Team::countyDoctorId)
            .orEmpty()
            .refersTo("doctors");
    private static final Column<Team, List<String>> VILLAGES = Column.of(
                    "village_codes", "村编码", WordsText.ofList(), Team::villageCodes)
            .orEmpty()
            .refersTo("villages");

    public static final Table<Team> TABLE = new Table<>(
            "teams",
            "团队",
            Presence.FILE,
            List.of(ID, NAME, FACILITY_ID, LEADER, MEMBERS, COUNTY_DOCTOR, VILLAGES),
            List.of(ID),
            List.of(),
            TeamTable::row,
            County::teams);

    private TeamTable() {}

    private static Team row(RowValues<Team> row) {
        return new Team(
                row.get(ID),
                row.get(NAME),
                row.get(FACILITY_ID),
                row.get(LEADER),
                row.get(MEMBERS),
                row.get(COUNTY_DOCTOR),
                row.get(VILLAGES));
    }
}
