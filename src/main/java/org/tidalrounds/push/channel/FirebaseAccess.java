package org.tidalrounds.push.channel;

import com.google.auth.oauth2.GoogleCredentials;
import com.google.firebase.FirebaseApp;
import com.google.firebase.FirebaseOptions;
import com.google.firebase.messaging.FirebaseMessaging;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** The SDK, opened with the file of a service account. */
public final class FirebaseAccess implements AutoCloseable {
    private final FirebaseApp app;

    /**
     * Opens the SDK; nothing is sent yet.
     *
     * @throws IOException if the file of the credentials cannot be read
     */
    public FirebaseAccess(PushSettings settings) throws IOException {
        FirebaseTransport transport = new FirebaseTransport(settings.firebaseRelay(), settings.patience());
        try (InputStream file = Files.newInputStream(Path.of(settings.firebaseCredentials()))) {
            // Of a service account, not of a fixed token: after a 401 it asks for a new one by itself.
            GoogleCredentials credentials = GoogleCredentials.fromStream(file, () -> transport);
            FirebaseOptions options = FirebaseOptions.builder()
                    .setCredentials(credentials)
                    .setHttpTransport(transport)
                    .setThreadManager(new FirebaseThreads())
                    .build();
            app = FirebaseApp.initializeApp(options, UUID.randomUUID().toString());
        }
    }

    public FirebaseMessaging messaging() {
        return FirebaseMessaging.getInstance(app);
    }

    @Override
    public void close() {
        app.delete();
    }
}
