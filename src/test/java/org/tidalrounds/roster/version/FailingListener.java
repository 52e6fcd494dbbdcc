package org.tidalrounds.roster.version;

import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** Hears of publications, and fails when told to. */
@Singleton
public final class FailingListener {
    private final List<RosterPublished> heard = new ArrayList<>();
    private boolean failing;

    void fail(boolean fails) {
        failing = fails;
    }

    List<RosterPublished> heard() {
        return heard;
    }

    @EventListener
    void hear(RosterPublished published) {
        if (failing) {
            throw new IllegalStateException("the listener fails");
        }
        heard.add(published);
    }
}
