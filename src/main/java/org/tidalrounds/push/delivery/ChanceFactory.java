package org.tidalrounds.push.delivery;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.random.RandomGenerator;

/** The chance in waiting times; tests bring their own. */
@Factory
final class ChanceFactory {
    @Singleton
    @Requires(missingBeans = RandomGenerator.class)
    RandomGenerator random() {
        return new SecureRandom();
    }
}
