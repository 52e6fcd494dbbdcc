package org.tidalrounds.resident.visit;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.tidalrounds.clinic.booking.Hold;
import org.tidalrounds.clinic.unit.Refusal;
import org.tidalrounds.clinic.unit.UnitKey;

/**
 * A unit that a visitor holds while reading what it is.
 *
 * @param aim what it is for
 */
public record HeldUnit(Hold hold, Aim aim) {
    private static final int PARTS = 6;

    /** For a cookie; whoever changes it books nothing, since the database knows the hold. */
    String written() {
        String text = String.join(
                "\n",
                hold.unit().text(),
                hold.token(),
                Long.toString(hold.until().getEpochSecond()),
                aim.department(),
                aim.referralId().map(String::valueOf).orElse(""),
                aim.instead().map(String::valueOf).orElse(""));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    static Optional<HeldUnit> find(String cookie) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(cookie), StandardCharsets.UTF_8).split("\n", -1);
            return parts.length == PARTS ? Optional.of(read(parts)) : Optional.empty();
        } catch (IllegalArgumentException | DateTimeException | Refusal e) {
            return Optional.empty();
        }
    }

    private static HeldUnit read(String[] parts) {
        Instant until = Instant.ofEpochSecond(Long.parseLong(parts[2]));
        return new HeldUnit(
                new Hold(UnitKey.of(parts[0]), parts[1], until), new Aim(parts[3], id(parts[4]), id(parts[5])));
    }

    private static Optional<Long> id(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(Long.valueOf(text));
    }
}
