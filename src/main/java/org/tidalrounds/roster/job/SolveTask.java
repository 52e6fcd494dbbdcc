package org.tidalrounds.roster.job;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;

/** What db-scheduler does with a due job: waits for cores, solves, and revives the jobs of workers that died. */
final class SolveTask {
    /** How soon a job that finds no free cores here asks again, here or elsewhere. */
    private static final Duration ASK_AGAIN = Duration.ofSeconds(2);

    private static final Duration PATIENCE = ASK_AGAIN.multipliedBy(5);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(10);

    private final Solver solver;
    private final Cores cores;

    SolveTask(Solver solver, int cores) {
        this.solver = solver;
        this.cores = new Cores(cores, PATIENCE.toNanos());
    }

    CustomTask<Void> task() {
        return Tasks.custom(JobQueue.TASK, Void.class)
                .onDeadExecutionRevive()
                .onFailure(new FailureHandler.OnFailureRetryLater<>(AFTER_FAILURE))
                .execute(this::execute);
    }

    private CompletionHandler<Void> execute(TaskInstance<Void> instance, ExecutionContext context) {
        if (context.getSchedulerState().isShuttingDown()) {
            return again(ASK_AGAIN); // or this worker would take up again and again what it has just given back
        }
        JobKey key = JobKey.of(instance.getId());
        int threads = Math.min(solver.threads(key), cores.count());
        if (!cores.take(key, threads, System.nanoTime())) {
            return again(ASK_AGAIN);
        }
        try {
            boolean givenBack =
                    solver.solve(key, threads, () -> context.getSchedulerState().isShuttingDown());
            return givenBack ? again(Duration.ZERO) : new CompletionHandler.OnCompleteRemove<>();
        } finally {
            cores.giveBack(threads);
        }
    }

    private static CompletionHandler<Void> again(Duration later) {
        return (complete, operations) ->
                operations.reschedule(complete, complete.getTimeDone().plus(later));
    }
}
