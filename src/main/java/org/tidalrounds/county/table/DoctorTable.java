package org.tidalrounds.county.table;

import java.util.List;
import java.util.Set;
import org.tidalrounds.county.County;
import org.tidalrounds.county.Doctor;
import org.tidalrounds.county.Employment;
import org.tidalrounds.county.Title;
import org.tidalrounds.county.table.Table.Presence;
import org.tidalrounds.database.personal.PersonalKind;

/** Doctors of the alliance. */
public final class DoctorTable {
    private static final Column<Doctor, String> ID = Columns.word("doctor_id", "医生编码", Doctor::id);
    private static final Column<Doctor, String> NAME =
            Columns.line("name", "姓名", Doctor::name).personal(PersonalKind.NAME);
    private static final Column<Doctor, String> SEX = Column.of("sex", "性别", ChoiceText.ofWords("F", "M"), Doctor::sex);
    private static final Column<Doctor, Integer> BIRTH_YEAR =
            Columns.integer("birth_year", "出生年份", 1900, 2100, Doctor::birthYear);
    private static final Column<Doctor, String> FACILITY_ID =
            Columns.word("facility_id", "机构编码", Doctor::facilityId).refersTo("facilities");
    private static final Column<Doctor, Title> TITLE = Columns.code("title", "职称", Title.values(), Doctor::title);
    private static final Column<Doctor, String> SPECIALTY = Columns.line("specialty", "专业", Doctor::specialty);
    private static final Column<Doctor, Set<String>> SKILLS =
            Column.of("skills", "技能", WordsText.ofSet(), Doctor::skills).orEmpty();
    private static final Column<Doctor, Boolean> CAN_TOUR = Columns.yesNo("can_tour", "可巡诊", Doctor::canTour);
    private static final Column<Doctor, Boolean> CAN_POST = Columns.yesNo("can_post", "可派驻", Doctor::canPost);
    private static final Column<Doctor, Employment> EMPLOYMENT =
            Columns.code("employment", "用工形式", Employment.values(), Doctor::employment);
    private static final Column<Doctor, Integer> GRASSROOTS_MONTHS =
            Columns.integer("grassroots_months", "已有基层月数", 0, 1200, Doctor::grassrootsMonths);
    private static final Column<Doctor, Integer> PROMOTION_MONTHS_DUE =
            Columns.integer("promotion_months_due", "晋升尚需月数", 0, 1200, Doctor::promotionMonthsDue);
    private static final Column<Doctor, String> PHONE =
            Columns.line("phone", "电话", Doctor::phone).orEmpty().personal(PersonalKind.PHONE);

    public static final Table<Doctor> TABLE = new Table<>(
            "doctors",
            "医生",
            Presence.FILE,
            List.of(
                    ID,
                    NAME,
                    SEX,
                    BIRTH_YEAR,
                    FACILITY_ID,
                    TITLE,
                    SPECIALTY,
                    SKILLS,
                    CAN_TOUR,
                    CAN_POST,
                    EMPLOYMENT,
                    GRASSROOTS_MONTHS,
                    PROMOTION_MONTHS_DUE,
                    PHONE),
            List.of(ID),
            List.of(),
            DoctorTable::row,
            County::doctors);

    private DoctorTable() {}

    private static Doctor row(RowValues<Doctor> row) {
        return new Doctor(
                row.get(ID),
                row.get(NAME),
                row.get(SEX),
                row.get(BIRTH_YEAR),
                row.get(FACILITY_ID),
                row.get(TITLE),
                row.get(SPECIALTY),
                row.get(SKILLS),
                row.get(CAN_TOUR),
                row.get(CAN_POST),
                row.get(EMPLOYMENT),
                row.get(GRASSROOTS_MONTHS),
                row.get(PROMOTION_MONTHS_DUE),
                row.get(PHONE));
    }
}
