package org.tidalrounds.roster.job;

import java.io.IOException;
import org.tidalrounds.database.DatabaseAddress;

/** A worker in a process of its own, until somebody kills it or its parent ends. */
final class WorkerProcess {
    static final String WORKS = "works";

    private WorkerProcess() {}

    public static void main(String[] arguments) throws IOException {
        TestWorker worker = TestWorker.on(new DatabaseAddress(arguments[0], arguments[1], ""), 2);
        worker.work();
        System.out.println(WORKS);
        int end = System.in.read();
        assert end < 0;
        worker.close();
        System.exit(0);
    }
}
