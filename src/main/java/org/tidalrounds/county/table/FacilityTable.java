package org.tidalrounds.county.table;

import java.util.List;
import org.tidalrounds.county.Coordinates;
import org.tidalrounds.county.County;
import org.tidalrounds.county.Facility;
import org.tidalrounds.county.FacilityKind;
import org.tidalrounds.county.table.Table.Presence;

/** Facilities: hospitals of the county and centres of townships and communities. */
public final class FacilityTable {
    private static final Column<Facility, String> ID = Columns.word("facility_id", "机构编码", Facility::id);
    private static final Column<Facility, String> NAME = Columns.line("facility_name", "机构名称", Facility::name);
    private static final Column<Facility, FacilityKind> KIND =
            Columns.code("kind", "机构类别", FacilityKind.values(), Facility::kind);
    private static final Column<Facility, String> TOWNSHIP_CODE =
            Columns.word("township_code", "乡镇编码", Facility::townshipCode);
    private static final Column<Facility, String> TOWNSHIP_NAME =
            Columns.line("township_name", "乡镇名称", Facility::townshipName);
    private static final Column<Facility, Double> LAT =
            Columns.degrees("lat", "纬度", 90, row -> row.position().lat());
    private static final Column<Facility, Double> LON =
            Columns.degrees("lon", "经度", 180, row -> row.position().lon());
    private static final Column<Facility, String> COORD_SOURCE =
            Columns.line("coord_source", "坐标来源", Facility::coordSource).orEmpty();
    private static final Column<Facility, Integer> BEDS = Columns.count("beds", "床位数", Facility::beds);
    private static final Column<Facility, Integer> CATCHMENT_POPULATION =
            Columns.count("catchment_population", "服务人口", Facility::catchmentPopulation);
    private static final Column<Facility, Integer> VEHICLES = Columns.count("vehicles", "车辆数", Facility::vehicles);

    public static final Table<Facility> TABLE = new Table<>(
            "facilities",
            "机构",
            Presence.ROWS,
            List.of(
                    ID,
                    NAME,
                    KIND,
                    TOWNSHIP_CODE,
                    TOWNSHIP_NAME,
                    LAT,
                    LON,
                    COORD_SOURCE,
                    BEDS,
                    CATCHMENT_POPULATION,
                    VEHICLES),
            List.of(ID),
            List.of(),
            FacilityTable::row,
            County::facilities);

    private FacilityTable() {}

    private static Facility row(RowValues<Facility> row) {
        return new Facility(
                row.get(ID),
                row.get(NAME),
                row.get(KIND),
                row.get(TOWNSHIP_CODE),
                row.get(TOWNSHIP_NAME),
                new Coordinates(row.get(LAT), row.get(LON)),
                row.get(COORD_SOURCE),
                row.get(BEDS),
                row.get(CATCHMENT_POPULATION),
                row.get(VEHICLES));
    }
}
