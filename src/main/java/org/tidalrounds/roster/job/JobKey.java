package org.tidalrounds.roster.job;

/** Which job of which county. */
public record JobKey(String countyId, long jobId) {
    /** As the queue has it: county/job. */
    static JobKey of(String text) {
        int slash = text.lastIndexOf('/');
        return new JobKey(text.substring(0, slash), Long.parseLong(text.substring(slash + 1)));
    }

    @Override
    public String toString() {
        return countyId + "/" + jobId;
    }
}
