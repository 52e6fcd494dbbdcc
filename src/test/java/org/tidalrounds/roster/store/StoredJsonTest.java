package org.tidalrounds.roster.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tidalrounds.planning.duty.DutyStart;
import org.tidalrounds.planning.duty.Timing;

class StoredJsonTest {
    /** A timing also answers whether it is at night. */
    @Test
    void whatFollowsFromARecordIsNotKeptAndSoCanBeReadBack() {
        DutyStart best = new DutyStart(Map.of("A.1", "D1"), Map.of("A", new Timing(3, 480, 720)));
        assertThat(StoredJson.read(StoredJson.of(best), DutyStart.class)).isEqualTo(best);
    }
}
