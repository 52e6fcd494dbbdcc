package org.tidalrounds.county.table;

import java.util.List;
import org.tidalrounds.county.Coordinates;
import org.tidalrounds.county.County;
import org.tidalrounds.county.ServiceMode;
import org.tidalrounds.county.Village;
import org.tidalrounds.county.table.Table.Presence;

/** Administrative villages and urban communities, and how each gets its doctor. */
public final class VillageTable {
    private static final Column<Village, String> CODE = Columns.word("village_code", "村编码", Village::code);
    private static final Column<Village, String> NAME = Columns.line("village_name", "村名称", Village::name);
    private static final Column<Village, String> SHORT_NAME = Columns.line("short_name", "简称", Village::shortName);
    private static final Column<Village, String> KIND =
            Column.of("kind", "类别", ChoiceText.ofWords("village", "community"), Village::kind);
    private static final Column<Village, String> TOWNSHIP_CODE =
            Columns.word("township_code", "乡镇编码", Village::townshipCode);
    private static final Column<Village, String> TOWNSHIP_NAME =
            Columns.line("township_name", "乡镇名称", Village::townshipName);
    private static final Column<Village, Double> LAT =
            Columns.degrees("lat", "纬度", 90, row -> row.position().lat());
    private static final Column<Village, Double> LON =
            Columns.degrees("lon", "经度", 180, row -> row.position().lon());
    private static final Column<Village, String> COORD_SOURCE =
            Columns.line("coord_source", "坐标来源", Village::coordSource).orEmpty();
    private static final Column<Village, Integer> POPULATION = Columns.count("population", "人口", Village::population);
    private static final Column<Village, Integer> AGED_65_PLUS =
            Columns.count("aged65plus", "65岁及以上人口", Village::aged65plus);
    private static final Column<Village, Integer> CHILDREN = Columns.count("children", "儿童数", Village::children);
    private static final Column<Village, Integer> CHRONIC_PATIENTS =
            Columns.count("chronic_patients", "慢病患者数", Village::chronicPatients);
    private static final Column<Village, Boolean> HAS_VILLAGE_DOCTOR =
            Columns.yesNo("has_village_doctor", "有村医", Village::hasVillageDoctor);
    private static final Column<Village, Boolean> IS_TOURIST = Columns.yesNo("is_tourist", "旅游村", Village::isTourist);
    private static final Column<Village, Double> KILOMETRES =
            Columns.kilometres("km_to_township_centre", "距乡镇卫生院公里", Village::kilometresToTownshipCentre);
    private static final Column<Village, ServiceMode> SERVICE_MODE =
            Columns.code("service_mode", "服务方式", ServiceMode.values(), Village::serviceMode);
    private static final Column<Village, String> SHARED_WITH = Columns.word(
                    "shared_with_village_code", "共享村编码", Village::sharedWithVillageCode)
            .orEmpty()
            .refersTo("villages");

    public static final Table<Village> TABLE = new Table<>(
            "villages",
            "村",
            Presence.ROWS,
            List.of(
                    CODE,
                    NAME,
                    SHORT_NAME,
                    KIND,
                    TOWNSHIP_CODE,
                    TOWNSHIP_NAME,
                    LAT,
                    LON,
                    COORD_SOURCE,
                    POPULATION,
                    AGED_65_PLUS,
                    CHILDREN,
                    CHRONIC_PATIENTS,
                    HAS_VILLAGE_DOCTOR,
                    IS_TOURIST,
                    KILOMETRES,
                    SERVICE_MODE,
                    SHARED_WITH),
            List.of(CODE),
            List.of(),
            VillageTable::row,
            County::villages);

    private VillageTable() {}

    private static Village row(RowValues<Village> row) {
        return new Village(
                row.get(CODE),
                row.get(NAME),
                row.get(SHORT_NAME),
                row.get(KIND),
                row.get(TOWNSHIP_CODE),
                row.get(TOWNSHIP_NAME),
                new Coordinates(row.get(LAT), row.get(LON)),
                row.get(COORD_SOURCE),
                row.get(POPULATION),
                row.get(AGED_65_PLUS),
                row.get(CHILDREN),
                row.get(CHRONIC_PATIENTS),
                row.get(HAS_VILLAGE_DOCTOR),
                row.get(IS_TOURIST),
                row.get(KILOMETRES),
                row.get(SERVICE_MODE),
                row.get(SHARED_WITH));
    }
}
