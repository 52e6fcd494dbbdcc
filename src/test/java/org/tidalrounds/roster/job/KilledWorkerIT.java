package org.tidalrounds.roster.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidalrounds.county.exchange.CountyFolder;
import org.tidalrounds.database.CountyTransactions;
import org.tidalrounds.database.DatabaseAddress;
import org.tidalrounds.database.Rows;
import org.tidalrounds.database.TestDatabases;
import org.tidalrounds.roster.SmallPlan;
import org.tidalrounds.roster.draft.DraftOrder;
import org.tidalrounds.roster.draft.Drafts;
import org.tidalrounds.roster.store.NewDraft;
import org.tidalrounds.roster.store.RosterKey;
import org.tidalrounds.roster.store.RosterStore;
import org.tidalrounds.roster.version.Publishing;

/** Real processes on one database: whoever has the job is killed, another finishes it. */
@Tag("nightly")
@Timeout(300)
class KilledWorkerIT {
    private static final SolveOrder ORDER = new SolveOrder(24, 1, 1);

    private TestWorker watcher;
    private Process first;
    private Process second;

    @BeforeEach
    void startTwoWorkers() throws IOException {
        DatabaseAddress database = TestDatabases.create();
        watcher = TestWorker.on(database, 1);
        watcher.store("wushan", CountyFolder.read(Path.of("demo/wushan")));
        first = start(database);
        second = start(database);
    }

    @AfterEach
    void stop() {
        first.destroyForcibly();
        second.destroyForcibly();
        watcher.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"roster.stage_tours", "roster.stage_duties"})
    void anotherWorkerFinishesTheJobOfAKilledOne(String stage) throws Exception {
        RosterKey published = publish();
        var before = watcher.bean(RosterStore.class).findPlan(published);
        RosterKey draft = draft();
        JobKey job =
                watcher.bean(SolveJobs.class).submit(draft, ORDER, "job", "amy").key();
        watcher.await(job, now -> now.progress().stage().equals(stage) && hasCheckpoint(job, stage));
        Process holder = holder();
        holder.destroyForcibly();
        assertThat(holder.waitFor(30, TimeUnit.SECONDS)).isTrue();
        SolveJob done = watcher.await(job, now -> now.state() == JobState.DONE);
        assertThat(done.attempt()).isEqualTo(2);
        assertThat(watcher.bean(RosterStore.class).findPlan(draft).orElseThrow().duties())
                .isNotEmpty();
        assertThat(watcher.bean(RosterStore.class).findPlan(published)).isEqualTo(before);
    }

    @Test
    void aWorkerToldToStopGivesItsJobBackAtOnce() throws Exception {
        JobKey job = watcher.bean(SolveJobs.class)
                .submit(draft(), ORDER, "job", "amy")
                .key();
        watcher.await(job, now -> hasCheckpoint(job, "roster.stage_tours"));
        Process holder = holder();
        holder.getOutputStream().close();
        assertThat(holder.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(watcher.await(job, now -> now.state() == JobState.DONE).attempt())
                .isEqualTo(2);
    }

    private boolean hasCheckpoint(JobKey job, String stage) {
        String kept = stage.equals("roster.stage_tours") ? "TOURS" : "DUTIES";
        return !count("select 1 from solve_checkpoints where job_id = " + job.jobId() + " and stage = '" + kept + "'")
                .isEmpty();
    }

    private Process holder() {
        String name =
                count("select picked_by from scheduled_tasks where picked").get(0);
        return name.startsWith(first.pid() + "-") ? first : second;
    }

    private List<String> count(String sql) {
        return watcher.bean(CountyTransactions.class)
                .read("wushan", connection -> Rows.list(connection, sql, List.of(), row -> row.getString(1)));
    }

    private RosterKey publish() {
        RosterKey key = watcher.bean(RosterStore.class)
                .save("wushan", SmallPlan.publishable(CountyFolder.read(Path.of("demo/wushan"))), Instant.EPOCH);
        return watcher.bean(Publishing.class).publish(key, 1, "amy").key();
    }

    private RosterKey draft() {
        NewDraft draft = new NewDraft("draft", SmallPlan.MONDAY, 2, OptionalLong.empty(), "amy");
        return watcher.bean(Drafts.class)
                .create("wushan", new DraftOrder(draft, Optional.empty()), "draft")
                .key();
    }

    private static Process start(DatabaseAddress database) throws IOException {
        Process worker = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        WorkerProcess.class.getName(),
                        database.jdbcUrl(),
                        database.user())
                .redirectErrorStream(true)
                .start();
        BufferedReader said = worker.inputReader();
        StringBuilder all = new StringBuilder();
        String line = said.readLine();
        while (line != null && !line.equals(WorkerProcess.WORKS)) {
            all.append(line).append('\n');
            line = said.readLine();
        }
        assertThat(line).as("the worker said:%n%s", all).isNotNull();
        Thread listener = new Thread(() -> said.lines().forEach(System.err::println), "worker-" + worker.pid());
        listener.setDaemon(true);
        listener.start();
        return worker;
    }
}
