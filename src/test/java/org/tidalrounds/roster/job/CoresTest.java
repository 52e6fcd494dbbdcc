package org.tidalrounds.roster.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CoresTest {
    private static final JobKey SMALL = new JobKey("east", 1);
    private static final JobKey LARGE = new JobKey("west", 2);
    private static final JobKey LATE = new JobKey("west", 3);

    private final Cores cores = new Cores(2, 100);

    @Test
    void jobsTakeNoMoreCoresThanThereAre() {
        assertThat(cores.take(SMALL, 1, 0)).isTrue();
        assertThat(cores.take(LATE, 1, 0)).isTrue();
        assertThat(cores.take(LARGE, 1, 0)).isFalse();
    }

    @Test
    void whatIsGivenBackMayBeTaken() {
        cores.take(LARGE, 2, 0);
        cores.giveBack(2);
        assertThat(cores.take(SMALL, 2, 1)).isTrue();
    }

    @Test
    void aLaterSmallJobDoesNotOvertakeALargeOne() {
        cores.take(SMALL, 1, 0);
        assertThat(cores.take(LARGE, 2, 1)).isFalse();
        assertThat(cores.take(LATE, 1, 2)).isFalse();
        cores.giveBack(1);
        assertThat(cores.take(LATE, 1, 3)).isFalse();
        assertThat(cores.take(LARGE, 2, 4)).isTrue();
    }

    @Test
    void aLargeJobThatDoesNotComeBackIsWaitedForNoLonger() {
        cores.take(SMALL, 1, 0);
        cores.take(LARGE, 2, 0);
        assertThat(cores.take(LATE, 1, 100)).isFalse();
        assertThat(cores.take(LATE, 1, 101)).isTrue();
    }
}
