package org.tidalrounds.county.api;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tidalrounds.county.leave.LeaveRequest;
import org.tidalrounds.county.leave.LeaveRequest.Decision;

/**
 * A doctor's request for leave.
 *
 * @param id of the request within the county
 * @param doctor whose leave it is
 * @param from first day, {@code to} last day
 * @param to the last day of leave
 * @param kind annual, training, maternity or another word of the county's own
 * @param note of the doctor's; may be empty
 * @param state asked, approved, refused or withdrawn
 * @param askedAt when
 * @param decidedAt when it was approved, refused or withdrawn; null before
 * @param reason for that; null before
 */
@Serdeable
record LeaveRequestView(
        long id,
        String doctor,
        LocalDate from,
        LocalDate to,
        String kind,
        String note,
        String state,
        Instant askedAt,
        @Nullable Instant decidedAt,
        @Nullable String reason) {
    static LeaveRequestView of(LeaveRequest request) {
        Optional<Decision> decision = request.decision();
        return new LeaveRequestView(
                request.id(),
                request.leave().doctorId(),
                request.leave().from(),
                request.leave().to(),
                request.leave().kind(),
                request.note(),
                request.state().code(),
                request.askedAt(),
                decision.map(Decision::at).orElse(null),
                decision.map(Decision::reason).orElse(null));
    }
}
