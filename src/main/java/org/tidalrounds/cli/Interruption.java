package org.tidalrounds.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Turns Ctrl-C (or a polite kill) into a request to finish with the best found so far. The virtual machine lives on only
 * while its shutdown hooks run, so ours waits until the command has written its files.
 */
final class Interruption implements BooleanSupplier {
    private static final long PATIENCE_SECONDS = 60;

    private final CountDownLatch finished = new CountDownLatch(1);
    private final CountDownLatch asked = new CountDownLatch(1);

    /** Hears the signals from now on until {@link #finish}. */
    static Interruption listen() {
        Interruption interruption = new Interruption();
        Runtime.getRuntime().addShutdownHook(new Thread(interruption::askAndWait, "interruption"));
        return interruption;
    }

    private void askAndWait() {
        ask();
        try {
            // Out of patience, or not, the machine ends now: there is nobody left to tell.
            boolean inTime = finished.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
            assert inTime;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits until the command shall come to an end. */
    void await() {
        try {
            asked.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Asks the command to come to an end. */
    void ask() {
        asked.countDown();
    }

    /** The command is done: nothing more to wait for. */
    void finish() {
        finished.countDown();
    }

    /** Whether it was asked to. */
    @Override
    public boolean getAsBoolean() {
        return asked.getCount() == 0;
    }
}
