package org.tidalrounds.roster.adjust;

import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;

/** Hears of calls in whatever service a test runs, and fails when it is told to. */
@Singleton
public final class CallListener {
    static final List<CalledOut> HEARD = new CopyOnWriteArrayList<>();
    static final AtomicBoolean FAILING = new AtomicBoolean();

    @EventListener
    void hear(CalledOut called) {
        if (FAILING.get()) {
            throw new IllegalStateException("the listener fails");
        }
        HEARD.add(called);
    }
}
