package org.tidalrounds.county.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.tidalrounds.county.County;
import org.tidalrounds.county.Resident;
import org.tidalrounds.county.table.Table.Presence;
import org.tidalrounds.database.personal.PersonalKind;

/** Residents on the family doctors' lists. */
public final class ResidentTable {
    private static final Column<Resident, String> ID = Columns.word("resident_id", "居民编码", Resident::id);
    private static final Column<Resident, String> NAME =
            Columns.line("name", "姓名", Resident::name).personal(PersonalKind.NAME);
    private static final Column<Resident, String> SEX =
            Column.of("sex", "性别", ChoiceText.ofWords("F", "M"), Resident::sex);
    private static final Column<Resident, LocalDate> BIRTH_DATE =
            Columns.date("birth_date", "出生日期", Resident::birthDate);
    private static final Column<Resident, String> VILLAGE_CODE =
            Columns.word("village_code", "村编码", Resident::villageCode).refersTo("villages");
    private static final Column<Resident, Set<String>> GROUPS =
            Column.of("groups", "重点人群", WordsText.ofSet(), Resident::groups).orEmpty();
    private static final Column<Resident, String> PHONE =
            Columns.line("phone", "电话", Resident::phone).orEmpty().personal(PersonalKind.PHONE);

    public static final Table<Resident> TABLE = new Table<>(
            "residents",
            "居民",
            Presence.FILE,
            List.of(ID, NAME, SEX, BIRTH_DATE, VILLAGE_CODE, GROUPS, PHONE),
            List.of(ID),
            List.of(),
            ResidentTable::row,
            County::residents);

    private ResidentTable() {}

    private static Resident row(RowValues<Resident> row) {
        return new Resident(
                row.get(ID),
                row.get(NAME),
                row.get(SEX),
                row.get(BIRTH_DATE),
                row.get(VILLAGE_CODE),
                row.get(GROUPS),
                row.get(PHONE));
    }
}
