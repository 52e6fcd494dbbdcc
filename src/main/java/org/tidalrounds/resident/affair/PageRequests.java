package org.tidalrounds.resident.affair;

import io.micronaut.core.type.Argument;
import jakarta.inject.Singleton;
import java.util.List;
import org.tidalrounds.clinic.request.RepeatableRequests;
import org.tidalrounds.clinic.unit.Acts;
import org.tidalrounds.clinic.unit.Refusal;
import org.tidalrounds.resident.visit.Visit;

/** Does what a form asks once, however often it is sent: thumbs tap twice, and lines break before the answer is there. */
@Singleton
final class PageRequests {
    /** A second tap waits for the first, 20 ms at a time: its answer is the one that the browser shows. */
    private static final int PATIENCE = 150;

    private final RepeatableRequests requests;

    PageRequests(RepeatableRequests requests) {
        this.requests = requests;
    }

    /**
     * What the work gives, or gave before.
     *
     * @param key of the form
     * @param request what is asked; forms of one page have one key, so it is part of it
     */
    <T> T once(Visit visit, String key, List<Object> request, Argument<T> answer, Acts.Work<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return requests.once(visit.sender(), key, request, answer, work);
            } catch (Refusal refusal) {
                if (attempt == PATIENCE || !refusal.reason().key().equals("clinic.key_in_flight")) {
                    throw refusal;
                }
            }
        }
    }
}
