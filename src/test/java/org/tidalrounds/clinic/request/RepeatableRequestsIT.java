package org.tidalrounds.clinic.request;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.core.type.Argument;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tidalrounds.clinic.TestClinic;

class RepeatableRequestsIT {
    private static final Sender SENDER = new Sender(TestClinic.COUNTY, "amy");

    private static TestClinic clinic;

    private final AtomicInteger done = new AtomicInteger();

    @BeforeAll
    static void open() {
        clinic = TestClinic.open();
    }

    @AfterAll
    static void close() {
        clinic.close();
    }

    @BeforeEach
    void forgetEverything() {
        clinic.at(TestClinic.SUNDAY);
        clinic.sql("delete from request_answers");
    }

    private int ask() {
        return clinic.bean(RepeatableRequests.class)
                .once(SENDER, "key", "request", Argument.of(Integer.class), act -> done.incrementAndGet());
    }

    @Test
    void anAnswerIsKeptForADay() {
        assertThat(ask()).isEqualTo(1);
        clinic.at(TestClinic.SUNDAY.plus(Duration.ofDays(1)));
        assertThat(clinic.act(RepeatableRequests::purge)).isZero();
        assertThat(ask()).isEqualTo(1);
    }

    @Test
    void anOlderAnswerIsForgottenAndItsKeyIsAsGoodAsNew() {
        ask();
        clinic.at(TestClinic.SUNDAY.plus(Duration.ofDays(1)).plusSeconds(1));
        assertThat(clinic.act(RepeatableRequests::purge)).isEqualTo(1);
        assertThat(ask()).isEqualTo(2);
    }

    @Test
    void workThatFailsLeavesItsKeyFree() {
        try {
            clinic.bean(RepeatableRequests.class).once(SENDER, "key", "request", Argument.of(Integer.class), act -> {
                throw new IllegalStateException("the work fails");
            });
        } catch (IllegalStateException e) {
            assertThat(e).hasMessageContaining("the work fails");
        }
        assertThat(ask()).isEqualTo(1);
    }
}
