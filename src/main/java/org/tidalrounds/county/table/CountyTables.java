package org.tidalrounds.county.table;

import java.util.List;
import java.util.Optional;
import org.tidalrounds.county.County;
import org.tidalrounds.county.Policy;
import org.tidalrounds.county.WorkCalendar;

/** All tables of a county. A table comes after those it refers to. */
public final class CountyTables {
    private static final List<Table<?>> ALL = List.of(
            FacilityTable.TABLE,
            VillageTable.TABLE,
            DoctorTable.TABLE,
            TeamTable.TABLE,
            LeaveTable.TABLE,
            PostingHistoryTable.TABLE,
            ClinicTemplateTable.TABLE,
            VisitingClinicTable.TABLE,
            ResourceTable.TABLE,
            ResidentTable.TABLE,
            ContractTable.TABLE,
            CalendarTable.TABLE,
            VisitorTable.TABLE,
            ActivityTable.TABLE,
            HomeVisitTable.TABLE,
            TravelRowTable.TABLE,
            PolicyTable.TABLE);

    private CountyTables() {}

    public static List<Table<?>> all() {
        return ALL;
    }

    /** The table of this name, if there is one. */
    public static Optional<Table<?>> find(String name) {
        return ALL.stream().filter(table -> table.name().equals(name)).findFirst();
    }

    /** The same county with other rows of one table; nothing is checked here. */
    public static <E> County with(County county, Table<E> changed, List<E> rows) {
        return county(new TableRows() {
            @Override
            @SuppressWarnings("unchecked") // the same table, so the same rows
            public <R> List<R> of(Table<R> table) {
                return table == (Object) changed ? (List<R>) rows : table.rows(county);
            }
        });
    }

    /** A county of the rows of each table; nothing is checked here. */
    public static County county(TableRows rows) {
        return new County(
                rows.of(FacilityTable.TABLE),
                rows.of(VillageTable.TABLE),
                rows.of(DoctorTable.TABLE),
                rows.of(TeamTable.TABLE),
                rows.of(LeaveTable.TABLE),
                rows.of(PostingHistoryTable.TABLE),
                rows.of(ClinicTemplateTable.TABLE),
                rows.of(VisitingClinicTable.TABLE),
                rows.of(ResourceTable.TABLE),
                rows.of(ResidentTable.TABLE),
                rows.of(ContractTable.TABLE),
                new WorkCalendar(rows.of(CalendarTable.TABLE)),
                rows.of(VisitorTable.TABLE),
                rows.of(ActivityTable.TABLE),
                rows.of(HomeVisitTable.TABLE),
                rows.of(TravelRowTable.TABLE),
                new Policy(rows.of(PolicyTable.TABLE)));
    }
}
