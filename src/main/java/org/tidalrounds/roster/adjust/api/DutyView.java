package org.tidalrounds.roster.adjust.api;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.tidalrounds.language.Language;
import org.tidalrounds.language.Message;
import org.tidalrounds.roster.RosterSeat;
import org.tidalrounds.roster.RosterWork;

/**
 * One seat of a work, staffed or open.
 *
 * @param doctorId null where it is open
 * @param wanted what the seat asks for, in the reader's language
 */
@Serdeable
record DutyView(
        String id,
        String work,
        String kind,
        LocalDate date,
        LocalTime start,
        LocalTime end,
        String placeId,
        String ref,
        String role,
        String wanted,
        @Nullable String doctorId,
        boolean pinned,
        boolean byHand) {
    static List<DutyView> of(RosterWork work, Language language) {
        return IntStream.range(0, work.seats().size())
                .mapToObj(number -> of(work, number, language))
                .toList();
    }

    private static DutyView of(RosterWork work, int number, Language language) {
        RosterSeat seat = work.seats().get(number);
        return new DutyView(
                work.dutyId(number),
                work.id(),
                work.kind().code(),
                work.time().date(),
                work.time().start(),
                work.time().end(),
                work.placeId(),
                work.ref(),
                seat.ask().role(),
                language.say(Message.of("adjust.wanted", seat.ask().wanted())),
                seat.doctorId().orElse(null),
                seat.pinned(),
                work.byHand());
    }
}
