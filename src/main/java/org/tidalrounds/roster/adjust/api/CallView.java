package org.tidalrounds.roster.adjust.api;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import org.tidalrounds.county.Doctor;
import org.tidalrounds.language.Language;
import org.tidalrounds.language.Message;
import org.tidalrounds.roster.adjust.SentCall;
import org.tidalrounds.roster.adjust.api.AdviceController.DoctorView;

/**
 * A doctor called out for a surge.
 *
 * @param roster the draft that got the duty
 * @param wanted the skill in the reader's language
 * @param until the end of the shift, when a call without an answer expires
 * @param state called, confirmed, declined or expired
 */
@Serdeable
record CallView(
        long id,
        long surge,
        String villageCode,
        LocalDate date,
        long roster,
        String duty,
        DoctorView doctor,
        String skill,
        String wanted,
        Instant until,
        Instant calledAt,
        String state,
        Instant stateAt) {
    static CallView of(SentCall call, Doctor doctor, Language language) {
        return new CallView(
                call.id(),
                call.surgeId(),
                call.villageCode(),
                call.date(),
                call.rosterId(),
                call.dutyId(),
                DoctorView.of(doctor),
                call.skill(),
                skill(call.skill(), language),
                call.until(),
                call.calledAt(),
                call.state().code(),
                call.stateAt());
    }

    static String skill(String skill, Language language) {
        return language.say(Message.of("adjust.wanted", Message.word("duty.skill." + skill)));
    }
}
