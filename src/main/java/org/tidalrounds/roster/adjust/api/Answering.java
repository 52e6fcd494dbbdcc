package org.tidalrounds.roster.adjust.api;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tidalrounds.access.Caller;
import org.tidalrounds.language.Language;
import org.tidalrounds.language.Message;
import org.tidalrounds.roster.adjust.Adjustment;
import org.tidalrounds.roster.adjust.Author;
import org.tidalrounds.roster.adjust.BreachUnexplained;

/** What all changes over HTTP have in common: who, upon which revision, and how it is answered. */
final class Answering {
    private static final Pattern ETAG = Pattern.compile("(?:W/)?\"?(\\d{1,18})\"?");
    private static final int LONGEST_REASON = 1_000;

    private Answering() {}

    /**
     * Who changes the roster, upon what they have seen of it.
     *
     * @param ifMatch the ETag of the roster as the caller knows it
     */
    static Author author(Caller caller, @Nullable String ifMatch, @Nullable String reason) {
        if (ifMatch == null) {
            throw new HttpStatusException(HttpStatus.PRECONDITION_REQUIRED, Message.of("adjust.if_match_missing"));
        }
        Matcher etag = ETAG.matcher(ifMatch.strip());
        if (!etag.matches()) {
            throw new HttpStatusException(HttpStatus.BAD_REQUEST, Message.of("adjust.if_match_odd", ifMatch));
        }
        String why = Objects.requireNonNullElse(reason, "");
        if (why.length() > LONGEST_REASON) {
            throw new HttpStatusException(
                    HttpStatus.UNPROCESSABLE_ENTITY, Message.of("adjust.reason_long", why.length(), LONGEST_REASON));
        }
        return new Author(caller.accountId(), Long.parseLong(etag.group(1)), why);
    }

    /** The change with the new ETag, or what it would break without a reason. */
    static HttpResponse<AdjustmentView> answer(Language language, Supplier<Adjustment> change) {
        return explained(language, () -> {
            Adjustment adjustment = change.get();
            return HttpResponse.ok(AdjustmentView.of(adjustment, language))
                    .header("ETag", "\"" + adjustment.revision() + "\"");
        });
    }

    /** The answer, or what it would break without a reason. */
    static <T> HttpResponse<T> explained(Language language, Supplier<HttpResponse<T>> answer) {
        try {
            return answer.get();
        } catch (BreachUnexplained e) {
            String breaches = e.breaches().stream()
                    .map(breach -> breach.rule() + " " + language.say(breach.words()))
                    .collect(Collectors.joining("; "));
            throw new HttpStatusException(HttpStatus.UNPROCESSABLE_ENTITY, Message.of("adjust.needs_reason", breaches));
        }
    }
}
