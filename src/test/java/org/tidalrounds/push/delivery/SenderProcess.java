package org.tidalrounds.push.delivery;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.tidalrounds.clinic.TestClinic;
import org.tidalrounds.database.DatabaseAddress;
import org.tidalrounds.push.TestPush;

/** A node that sends in a process of its own, until somebody kills it or its parent ends. Its clock runs 60 times as fast, so that leases are over within seconds. */
final class SenderProcess {
    private SenderProcess() {}

    public static void main(String[] arguments) throws IOException {
        ApplicationContext node = node(
                new DatabaseAddress(arguments[0], arguments[1], ""),
                Map.of(
                        "tidal.timers", "true",
                        "tidal.push.firebase-relay", arguments[2],
                        "tidal.push.firebase-credentials", arguments[3],
                        "test.clock.world", arguments[4]));
        int end = System.in.read();
        assert end < 0;
        node.close();
        System.exit(0);
    }

    static ApplicationContext node(DatabaseAddress database, Map<String, Object> more) {
        Map<String, Object> properties =
                new HashMap<>(Map.of("test.clock.start", TestPush.MORNING.toString(), "test.clock.factor", 60));
        properties.putAll(more);
        return TestClinic.node(database, properties);
    }
}
