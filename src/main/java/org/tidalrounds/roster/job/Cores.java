package org.tidalrounds.roster.job;

import org.jspecify.annotations.Nullable;

/**
 * The cores of this process, which jobs take as many of as they have threads. Who finds too few free is first in line: until it has
 * come back, later ones take only what it will leave over.
 */
final class Cores {
    private final int count;
    private final long patienceNanos;
    private int free;
    private @Nullable JobKey first;
    private int firstNeeds;
    private long firstAtNanos;

    /**
     * @param patienceNanos after which a job that has not come back is thought to run elsewhere
     */
    Cores(int count, long patienceNanos) {
        this.count = count;
        this.free = count;
        this.patienceNanos = patienceNanos;
    }

    int count() {
        return count;
    }

    /** Takes the cores if they are free; else the job shall ask again soon. */
    synchronized boolean take(JobKey job, int needed, long nowNanos) {
        if (first != null && nowNanos - firstAtNanos > patienceNanos) {
            first = null;
        }
        boolean isFirst = job.equals(first);
        int kept = first == null || isFirst ? 0 : firstNeeds;
        if (free - kept >= needed) {
            free -= needed;
            first = isFirst ? null : first;
            return true;
        }
        if (first == null || isFirst) {
            first = job;
            firstNeeds = needed;
            firstAtNanos = nowNanos;
        }
        return false;
    }

    synchronized void giveBack(int taken) {
        free += taken;
    }
}
