package org.tidalrounds.push.outbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Something to tell, the same to everybody concerned.
 *
 * @param subject what to look at: a kind of thing, a colon, its id
 * @param version of the published roster it tells of; 0 for what belongs to none
 * @param arguments of the sentence {@code push.KIND}; no name of a person
 * @param until when it is of no use any more; empty for as long as the policy says
 */
public record News(MessageKind kind, String subject, int version, List<String> arguments, Optional<Instant> until) {
    public News {
        arguments = List.copyOf(arguments);
    }
}
