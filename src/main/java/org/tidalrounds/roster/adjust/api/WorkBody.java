package org.tidalrounds.roster.adjust.api;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tidalrounds.language.Message;
import org.tidalrounds.roster.DutyKind;
import org.tidalrounds.roster.NewWork;
import org.tidalrounds.roster.WorkTime;

/**
 * A work to be added.
 *
 * @param kind code of a kind of duty
 * @param seats in order; what a seat leaves out, any doctor has
 */
@Serdeable
record WorkBody(String kind, String placeId, LocalDate date, LocalTime start, LocalTime end, List<SeatBody> seats) {

    /** What one doctor must have. */
    @Serdeable
    record SeatBody(
            @Nullable String specialty,
            @Nullable String minTitle,
            @Nullable String skill) {
        NewWork.NewSeat read() {
            return new NewWork.NewSeat(text(specialty), text(minTitle), text(skill));
        }

        private static String text(@Nullable String text) {
            return Objects.requireNonNullElse(text, "").strip();
        }
    }

    NewWork read() {
        DutyKind found = Stream.of(DutyKind.values())
                .filter(one -> one.code().equals(kind))
                .findFirst()
                .orElseThrow(() -> new HttpStatusException(
                        HttpStatus.UNPROCESSABLE_ENTITY,
                        Message.of(
                                "adjust.no_kind",
                                kind,
                                Stream.of(DutyKind.values()).map(DutyKind::code).collect(Collectors.joining(", ")))));
        return new NewWork(
                found,
                placeId,
                new WorkTime(date, start, end),
                seats.stream().map(SeatBody::read).toList());
    }
}
