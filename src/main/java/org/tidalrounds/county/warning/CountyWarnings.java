package org.tidalrounds.county.warning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.tidalrounds.county.County;
import org.tidalrounds.county.table.CalendarTable;
import org.tidalrounds.county.table.ContractTable;
import org.tidalrounds.county.table.DoctorTable;
import org.tidalrounds.county.table.FacilityTable;
import org.tidalrounds.county.table.LeaveTable;
import org.tidalrounds.county.table.PostingHistoryTable;
import org.tidalrounds.county.table.Table;
import org.tidalrounds.county.table.VillageTable;
import org.tidalrounds.language.Message;

/** Everything worth a warning about a county and the days to plan. */
public final class CountyWarnings {
    private CountyWarnings() {}

    /**
     * All warnings: of the calendar, then villages, doctors, postings and contracts.
     *
     * @param from first day to plan; policy parameters hold as of it
     * @param to last day to plan
     */
    public static List<Message> list(County county, LocalDate from, LocalDate to) {
        List<Message> warnings = new ArrayList<>(unknownYears(county, from, to));
        warnings.addAll(new VillageWarnings(county, from).list());
        warnings.addAll(new DoctorWarnings(county, from, to).list());
        warnings.addAll(OverlapWarnings.list(county));
        return warnings;
    }

    /** The table in which the reason for a warning would be mended. */
    public static Table<?> table(Message warning) {
        return switch (warning.key()) {
            case "county.warning_calendar" -> CalendarTable.TABLE;
            case "county.warning_no_vehicle" -> FacilityTable.TABLE;
            case "county.warning_far", "county.warning_shared_far" -> VillageTable.TABLE;
            case "county.warning_absent", "county.warning_leave_overlap" -> LeaveTable.TABLE;
            case "county.warning_posting_overlap" -> PostingHistoryTable.TABLE;
            case "county.warning_contract_overlap" -> ContractTable.TABLE;
            default -> DoctorTable.TABLE;
        };
    }

    private static List<Message> unknownYears(County county, LocalDate from, LocalDate to) {
        return IntStream.rangeClosed(from.getYear(), to.getYear())
                .filter(year -> !county.calendar().knows(year))
                .mapToObj(year -> Message.of("county.warning_calendar", year))
                .toList();
    }
}
