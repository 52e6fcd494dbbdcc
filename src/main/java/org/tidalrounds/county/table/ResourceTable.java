package org.tidalrounds.county.table;

import java.util.List;
import org.tidalrounds.county.County;
import org.tidalrounds.county.Resource;
import org.tidalrounds.county.ResourceKind;
import org.tidalrounds.county.table.Table.Presence;

/** Bookable beds and examination devices. */
public final class ResourceTable {
    private static final Column<Resource, String> ID = Columns.word("resource_id", "资源编码", Resource::id);
    private static final Column<Resource, String> FACILITY_ID =
            Columns.word("facility_id", "机构编码", Resource::facilityId).refersTo("facilities");
    private static final Column<Resource, ResourceKind> KIND =
            Columns.code("kind", "类别", ResourceKind.values(), Resource::kind);
    private static final Column<Resource, String> NAME = Columns.line("name", "名称", Resource::name);
    private static final Column<Resource, String> DEPARTMENT =
            Columns.line("department", "科室", Resource::department).orEmpty();
    private static final Column<Resource, Integer> DAILY_CAPACITY =
            Columns.count("daily_capacity", "每日容量", Resource::dailyCapacity);

    public static final Table<Resource> TABLE = new Table<>(
            "resources",
            "资源",
            Presence.FILE,
            List.of(ID, FACILITY_ID, KIND, NAME, DEPARTMENT, DAILY_CAPACITY),
            List.of(ID),
            List.of(),
            ResourceTable::row,
            County::resources);

    private ResourceTable() {}

    private static Resource row(RowValues<Resource> row) {
        return new Resource(
                row.get(ID),
                row.get(FACILITY_ID),
                row.get(KIND),
                row.get(NAME),
                row.get(DEPARTMENT),
                row.get(DAILY_CAPACITY));
    }
}
