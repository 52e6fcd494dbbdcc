package org.tidalrounds.roster.adjust.api;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tidalrounds.access.Caller;
import org.tidalrounds.access.Role;
import org.tidalrounds.county.Leave;
import org.tidalrounds.county.api.ShortText;
import org.tidalrounds.language.Language;
import org.tidalrounds.language.Message;
import org.tidalrounds.roster.adjust.Absences;
import org.tidalrounds.roster.store.RosterKey;

/** Doctors who fall ill while a roster is followed. */
@Controller("/api/counties/{county}/rosters/{roster}/absences")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Role.COORDINATOR)
final class AbsenceController {
    private static final int LONGEST_KEY = 200;
    private static final int KIND = 40;

    private final Absences absences;

    AbsenceController(Absences absences) {
        this.absences = absences;
    }

    /**
     * Who is away, and when.
     *
     * @param doctor id of the doctor
     * @param from first day
     * @param to last day; may be the first
     * @param kind sick or another word of the county's own, 40 characters at most
     */
    @Serdeable
    record AbsenceBody(String doctor, LocalDate from, LocalDate to, String kind) {}

    /**
     * What came of it.
     *
     * @param draft id of the draft in which others do the duties; null where the doctor has none on these days
     * @param adjustment how the draft differs from the published roster; null with it
     */
    @Serdeable
    record AbsenceView(@Nullable String draft, @Nullable AdjustmentView adjustment) {}

    /**
     * Records a doctor's leave and makes a draft of the published roster in which others do the doctor's duties, with as few changes as
     * will do. Nothing is published yet.
     *
     * @param county the county
     * @param roster id of a published roster
     * @param body who is away, and when
     */
    @Post
    @Status(HttpStatus.CREATED)
    AbsenceView cover(
            String county,
            long roster,
            @Body AbsenceBody body,
            @Nullable @Header("Idempotency-Key") String requestKey,
            Caller caller,
            Language language) {
        if (requestKey == null || requestKey.isBlank() || requestKey.length() > LONGEST_KEY) {
            throw new HttpStatusException(
                    HttpStatus.BAD_REQUEST, Message.of("roster.request_key_missing", LONGEST_KEY));
        }
        Leave leave = new Leave(body.doctor(), body.from(), body.to(), ShortText.required("kind", body.kind(), KIND));
        Message name =
                Message.of("adjust.absence_draft", absences.nameOf(county, body.doctor()), leave.from(), leave.to());
        Optional<Absences.Cover> cover =
                absences.cover(new RosterKey(county, roster), caller, leave, language.say(name), requestKey);
        return new AbsenceView(
                cover.map(made -> Long.toString(made.draft().rosterId())).orElse(null),
                cover.map(made -> AdjustmentView.of(made.adjustment(), language))
                        .orElse(null));
    }
}
