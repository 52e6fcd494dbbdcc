package org.tidalrounds.roster.job;

import io.micronaut.context.annotation.ConfigurationProperties;
import java.nio.file.Path;
import java.time.Duration;

/**
 * How this process solves.
 *
 * @param config the folder {@code solver-config}
 * @param cores that jobs may take; 0 for all of the machine
 * @param poll how often the queue is looked at
 * @param heartbeat how often a worker shows that it lives; after four missed ones its jobs go to others
 * @param checkpoint how often the best so far is kept
 * @param patience how long a stop waits for jobs to be given back
 */
@ConfigurationProperties("tidal.solve")
public record SolveSettings(
        Path config, int cores, Duration poll, Duration heartbeat, Duration checkpoint, Duration patience) {
    int coresOrAll() {
        return cores > 0 ? cores : Runtime.getRuntime().availableProcessors();
    }
}
