package org.tidalrounds.roster.adjust;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tidalrounds.county.Doctor;
import org.tidalrounds.county.store.CountyStore;
import org.tidalrounds.county.table.DoctorTable;
import org.tidalrounds.language.Message;
import org.tidalrounds.roster.RosterWork;
import org.tidalrounds.roster.store.StoredChange;
import org.tidalrounds.roster.store.StoredJson;

/** Says what a change of the log did, without who did it: "gave R-0412.1 to 陈玉梅". */
@Singleton
public final class ChangeWords {
    private static final int MOST_NAMED = 4;

    private final CountyStore counties;

    ChangeWords(CountyStore counties) {
        this.counties = counties;
    }

    public Message of(String countyId, StoredChange change) {
        return switch (change.operation()) {
            case "assign", "unassign" -> seat(countyId, change);
            case "move" -> moved(change);
            case "replan leave", "replan surge", "replan closed_road" ->
                Message.of(
                        "adjust.did_" + change.operation().replace(' ', '_'),
                        change.touched().size());
            case "swap", "pin", "unpin", "add", "close", "undo", "redo" ->
                Message.of("adjust.did_" + change.operation(), touched(change));
            default -> Message.of("adjust.did_several", touched(change));
        };
    }

    private Message seat(String countyId, StoredChange change) {
        SeatTouch touch = touches(change).seats().get(0);
        List<String> ids = List.of(
                touch.before().doctorId().orElse(""), touch.after().doctorId().orElse(""));
        Map<String, String> names = counties.list(countyId, DoctorTable.TABLE, ids).stream()
                .collect(Collectors.toMap(Doctor::id, Doctor::name));
        String before = names.getOrDefault(ids.get(0), ids.get(0));
        String after = names.getOrDefault(ids.get(1), ids.get(1));
        if (after.isEmpty()) {
            return Message.of("adjust.did_unassign", touch.dutyId(), before);
        }
        return Message.of(
                before.isEmpty() ? "adjust.did_assign" : "adjust.did_reassign", touch.dutyId(), after, before);
    }

    private static Message moved(StoredChange change) {
        RosterWork work = touches(change).works().get(0).after().orElseThrow();
        return Message.of(
                "adjust.did_move", work.id(), work.time().date(), work.time().start());
    }

    private static Touches touches(StoredChange change) {
        return StoredJson.read(change.content(), Touches.class);
    }

    /** Ids of what a change touched, the first few of many. */
    static String touched(StoredChange change) {
        String named = change.touched().stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
        int more = change.touched().size() - MOST_NAMED;
        return more > 0 ? named + " (+" + more + ")" : named;
    }
}
