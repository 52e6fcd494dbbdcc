package org.tidalrounds.push.channel;

import com.google.firebase.FirebaseApp;
import com.google.firebase.ThreadManager;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;

/** The threads that messages of one batch are sent with: the SDK would take one for each message. */
final class FirebaseThreads extends ThreadManager {
    private static final int AT_ONCE = 32;

    @Override
    protected ExecutorService getExecutor(FirebaseApp app) {
        return Executors.newFixedThreadPool(AT_ONCE, getThreadFactory());
    }

    @Override
    protected void releaseExecutor(FirebaseApp app, ExecutorService executor) {
        executor.shutdownNow();
    }

    @Override
    protected ThreadFactory getThreadFactory() {
        return task -> {
            Thread thread = new Thread(task, "firebase");
            thread.setDaemon(true);
            return thread;
        };
    }
}
