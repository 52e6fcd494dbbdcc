package org.tidalrounds.mobile.action;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tidalrounds.clinic.unit.Refusal;
import org.tidalrounds.county.Coded;

/** Reads the parts of an action, and what it is about. */
final class Parts {
    private static final Pattern ID = Pattern.compile("[0-9]{1,18}");

    private Parts() {}

    private record Earlier(String result, Optional<String> itemId) {}

    /** @throws Refusal if the field that the kind needs was left out */
    static <T> T required(String field, @Nullable T part) {
        if (part == null) {
            throw Refusal.invalid("mobile.no_part", field);
        }
        return part;
    }

    /** The number of the item that an action is about: itself, or what an earlier action of the phone made. */
    static long target(Doing doing, ActionBody body) throws SQLException {
        String of = required("of", body.of());
        if (ID.matcher(of).matches()) {
            return Long.parseLong(of);
        }
        List<Earlier> earlier = doing.act()
                .list(
                        "select result, item_id from mobile_actions where county_id = ? and doctor_id = ? and action_key = ?",
                        row -> new Earlier(row.getString(1), Optional.ofNullable(row.getString(2))),
                        doing.act().countyId(),
                        doing.doctorId(),
                        of);
        if (earlier.isEmpty()) {
            throw new NotYet(of);
        }
        return earlier.get(0)
                .itemId()
                .filter(id -> earlier.get(0).result().equals("done"))
                .filter(id -> ID.matcher(id).matches())
                .map(Long::valueOf)
                .orElseThrow(() -> Refusal.invalid("mobile.of_not_done", of));
    }

    static <E extends Coded> E coded(String field, E[] constants, String code) {
        return Stream.of(constants)
                .filter(constant -> constant.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid(
                        "mobile.no_code",
                        field,
                        code,
                        Stream.of(constants).map(Coded::code).collect(Collectors.joining(", "))));
    }
}
