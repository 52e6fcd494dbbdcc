package org.tidalrounds.mobile.action;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.tidalrounds.access.Caller;
import org.tidalrounds.clinic.unit.Act;
import org.tidalrounds.clinic.unit.Acts;
import org.tidalrounds.clinic.unit.Refusal;
import org.tidalrounds.language.Language;
import org.tidalrounds.language.Message;
import org.tidalrounds.mobile.action.ActionAnswers.Answer;

/** Does what doctors did on their phones: each action once, in a transaction of its own together with its answer. */
@Singleton
public final class ActionDesk {
    private static final int MOST = 100;
    /** With a letter or hyphen, so that none is taken for the number of an item. */
    private static final Pattern KEY = Pattern.compile("(?=.*[A-Za-z-])[A-Za-z0-9-]{8,64}");
    /** Nothing waits longer on a phone; an earlier time is a wrong clock. */
    private static final Duration OLDEST = Duration.ofDays(400);

    /** Sending takes a while; a clock that is further off is wrong. */
    private static final Duration UNDER_WAY = Duration.ofMinutes(2);

    private static final Set<HttpStatus> OVERTAKEN = Set.of(HttpStatus.CONFLICT, HttpStatus.PRECONDITION_FAILED);

    private final Acts acts;
    private final Deeds deeds;
    private final ActionLog log;

    ActionDesk(Acts acts, Deeds deeds, ActionLog log) {
        this.acts = acts;
        this.deeds = deeds;
        this.log = log;
    }

    /**
     * Does some actions, the earliest first, and answers in the order in which they were sent.
     *
     * @param sentAt by the phone's clock; what it is ahead or behind by now, its actions are taken to be as well
     * @throws Refusal if the caller is no doctor, or they are too many
     */
    public ActionAnswers perform(Caller caller, List<ActionBody> actions, Optional<Instant> sentAt, Language language) {
        String doctor = caller.doctorId().orElseThrow(() -> Refusal.of(HttpStatus.FORBIDDEN, "mobile.doctors_only"));
        if (actions.size() > MOST) {
            throw Refusal.invalid("mobile.too_many", actions.size(), MOST);
        }
        Map<ActionBody, Answer> answers = new HashMap<>();
        actions.stream()
                .sorted(Comparator.comparing(ActionBody::at))
                .forEach(action ->
                        answers.computeIfAbsent(action, one -> perform(caller, doctor, one, sentAt, language)));
        return new ActionAnswers(actions.stream()
                .flatMap(action -> Optional.ofNullable(answers.get(action)).stream())
                .toList());
    }

    private Answer perform(Caller caller, String doctor, ActionBody body, Optional<Instant> sentAt, Language language) {
        Optional<ActionKind> kind = ActionKind.find(body.kind());
        if (!KEY.matcher(body.key()).matches()) {
            return refused(body, Message.of("mobile.key"), language);
        }
        if (kind.isEmpty()) {
            return refused(body, Message.of("mobile.kind", body.kind()), language);
        }
        try {
            return answer(body, perform(caller, doctor, body, kind.get(), sentAt), language);
        } catch (NotYet e) {
            return new Answer(body.key(), "later", language.say(Message.of("mobile.later")), null);
        } catch (KeyUsed e) {
            return refused(body, Message.of("mobile.key_used"), language);
        }
    }

    private ActionLog.Kept perform(
            Caller caller, String doctor, ActionBody body, ActionKind kind, Optional<Instant> sentAt) {
        try {
            return once(
                    caller,
                    doctor,
                    body,
                    sentAt,
                    doing -> ActionLog.Kept.of(deeds.of(kind).perform(doing, body)));
        } catch (HttpStatusException e) {
            // What it began is undone; that it came and why it does not count stays.
            return once(caller, doctor, body, sentAt, doing -> kept(e));
        }
    }

    @FunctionalInterface
    private interface Step {
        ActionLog.Kept take(Doing doing) throws SQLException;
    }

    private ActionLog.Kept once(Caller caller, String doctor, ActionBody body, Optional<Instant> sentAt, Step step) {
        return acts.write(caller.countyId(), caller.accountId(), act -> {
            Doing doing = new Doing(act, caller, doctor, moment(act, body.at(), sentAt));
            Optional<ActionLog.Kept> before = log.claim(doing, body);
            if (before.isPresent()) {
                return before.get();
            }
            ActionLog.Kept kept = step.take(doing);
            log.finish(doing, body, kept);
            return kept;
        });
    }

    private static Instant moment(Act act, Instant told, Optional<Instant> sentAt) {
        Instant earliest = act.at().minus(OLDEST);
        Instant at = told.plus(sentAt.map(sent -> Duration.between(sent, act.at()))
                .filter(wrong -> wrong.abs().compareTo(UNDER_WAY) > 0)
                .orElse(Duration.ZERO));
        if (at.isAfter(act.at())) {
            return act.at();
        }
        return at.isBefore(earliest) ? earliest : at;
    }

    private static ActionLog.Kept kept(HttpStatusException refusal) {
        Message words = refusal.getBody()
                .filter(Message.class::isInstance)
                .map(Message.class::cast)
                .orElse(Message.of("mobile.refused"));
        String result = OVERTAKEN.contains(refusal.getStatus()) ? "conflict" : "refused";
        return new ActionLog.Kept(result, words, Optional.empty());
    }

    private static Answer answer(ActionBody body, ActionLog.Kept kept, Language language) {
        String words = kept.message().key().isEmpty() ? "" : language.say(kept.message());
        return new Answer(body.key(), kept.result(), words, kept.item().orElse(null));
    }

    private static Answer refused(ActionBody body, Message words, Language language) {
        return new Answer(body.key(), "refused", language.say(words), null);
    }
}
