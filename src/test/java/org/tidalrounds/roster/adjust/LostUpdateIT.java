package org.tidalrounds.roster.adjust;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.tidalrounds.access.Role;
import org.tidalrounds.roster.SmallPlan;
import org.tidalrounds.roster.store.RosterKey;
import org.tidalrounds.web.ServedCounty;
import org.tidalrounds.web.TestServices;
import org.tidalrounds.web.Visitor;
import org.tidalrounds.web.Visitor.Answer;

/** Many coordinators at two processes change one draft at once. */
class LostUpdateIT {
    private static final int THREADS = 8;
    private static final int CHANGES_EACH = 6;

    @Test
    void everyChangeAnsweredWithYesIsInTheLogAndNoneTwice() throws Exception {
        try (ServedCounty served = ServedCounty.withoutRoster();
                var second = TestServices.on(served.database())) {
            RosterKey key = served.service()
                    .rosters()
                    .save("wushan", SmallPlan.of(ServedCounty.WUSHAN), Instant.parse("2026-11-22T04:00:00Z"));
            String path = "/api/counties/wushan/rosters/" + key.rosterId();
            String bearer = served.bearer(Role.COORDINATOR);
            List<String> urls = List.of(served.url(), second.open());
            String account = served.account(Role.COORDINATOR).id();
            List<String> bearers = List.of(
                    bearer,
                    "Bearer "
                            + second.sessions()
                                    .begin("wushan", account, "password", "a test")
                                    .access());
            ExecutorService pool = Executors.newFixedThreadPool(THREADS);
            List<Callable<Integer>> coordinators = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                int process = i % urls.size();
                Visitor visitor = new Visitor(urls.get(process)).with("Authorization", bearers.get(process));
                coordinators.add(() -> changes(visitor, path));
            }
            int made = 0;
            for (Future<Integer> done : pool.invokeAll(coordinators)) {
                made += done.get();
            }
            pool.shutdown();
            Visitor visitor = new Visitor(served.url()).with("Authorization", bearer);
            assertThat(made).isEqualTo(THREADS * CHANGES_EACH);
            assertThat(visitor.get(path + "/changes").json()).hasSize(made);
            assertThat(revision(visitor, path)).isEqualTo(first(visitor, path) - 1 + made);
        }
    }

    /** The revision that the first change of the log led to. */
    private static long first(Visitor visitor, String path) {
        return visitor.get(path + "/changes").json().at("/0/revision").asLong();
    }

    /** Pins and unpins one duty, looking again whenever somebody was quicker. */
    private static int changes(Visitor visitor, String path) {
        int made = 0;
        while (made < CHANGES_EACH) {
            Visitor seen = visitor.with("If-Match", "\"" + revision(visitor, path) + "\"");
            String pin = path + "/duties/R-0002.1/pin";
            Answer answer = made % 2 == 0 ? seen.put(pin, Map.of()) : seen.delete(pin);
            assertThat(answer.status()).as(answer.response().body()).isIn(200, 412);
            made += answer.status() == 200 ? 1 : 0;
        }
        return made;
    }

    private static long revision(Visitor visitor, String path) {
        Map<String, ?> trial = Map.of("changes", List.of(Map.of("operation", "pin", "duty", "R-0002.1")));
        return visitor.post(path + "/trial", trial).json().path("revision").asLong();
    }
}
