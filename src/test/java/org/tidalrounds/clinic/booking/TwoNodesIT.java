package org.tidalrounds.clinic.booking;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.tidalrounds.clinic.TestClinic;
import org.tidalrounds.clinic.unit.Acts;

class TwoNodesIT {
    @Test
    void twoNodesInTheSameMinuteReleaseEachReserveOnce() throws Exception {
        try (TestClinic clinic = TestClinic.open()) {
            clinic.publishWeek(5);
            Map<String, Object> afterAll = Map.of("test.clock.start", "2026-12-04T07:00:00Z");
            ExecutorService threads = Executors.newFixedThreadPool(2);
            try (ApplicationContext one = TestClinic.node(clinic.database(), afterAll);
                    ApplicationContext other = TestClinic.node(clinic.database(), afterAll)) {
                CyclicBarrier together = new CyclicBarrier(2);
                List<Future<Integer>> released =
                        threads.invokeAll(List.of(releasing(one, together), releasing(other, together)));
                int offers = Integer.parseInt(clinic.texts(
                                "select count(*)::text from offers where release_at" + " <= '2026-12-04T07:00:00Z'")
                        .get(0));
                assertThat(released.get(0).get() + released.get(1).get()).isEqualTo(offers);
            } finally {
                threads.shutdown();
            }
            assertThat(clinic.texts("select offer_id from offer_ledger where action = 'release'"
                            + " group by offer_id having count(*) > 1"))
                    .isEmpty();
            assertThat(clinic.texts("select offer_id from offers where released_units + used_units <> reserved"))
                    .isEmpty();
            assertThat(clinic.texts("select number::text from unit_ledger where action = 'release'"
                            + " group by offer_id, number having count(*) > 1"))
                    .isEmpty();
        }
    }

    private static Callable<Integer> releasing(ApplicationContext node, CyclicBarrier together) {
        Acts acts = node.getBean(Acts.class);
        return () -> {
            together.await();
            int all = 0;
            int batch = acts.write(TestClinic.COUNTY, "timer", Release::releaseDue);
            while (batch > 0) {
                all += batch;
                batch = acts.write(TestClinic.COUNTY, "timer", Release::releaseDue);
            }
            return all;
        };
    }
}
