package org.tidalrounds.push.channel;

import com.google.firebase.messaging.BatchResponse;
import com.google.firebase.messaging.FirebaseMessagingException;
import com.google.firebase.messaging.Message;
import com.google.firebase.messaging.SendResponse;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tidalrounds.push.channel.Answer.Outcome;
import org.tidalrounds.push.device.ChannelName;

/** Firebase Cloud Messaging, HTTP v1, by Google's own SDK. */
@Singleton
final class FirebaseChannel implements Channel {
    private static final Logger LOG = LoggerFactory.getLogger(FirebaseChannel.class);
    /** The most that the SDK takes. */
    private static final int BATCH = 500;

    private static final int LONGEST_TOKEN = 4096;

    private final PushSettings settings;
    private final Clock clock;
    private @Nullable FirebaseAccess access;

    FirebaseChannel(PushSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public ChannelName name() {
        return ChannelName.FIREBASE;
    }

    @Override
    public boolean isOn() {
        return !settings.firebaseCredentials().isEmpty();
    }

    @Override
    public Optional<String> findFlaw(String address) {
        boolean fits = address.length() <= LONGEST_TOKEN && address.matches("[A-Za-z0-9_:%.-]+");
        return fits ? Optional.empty() : Optional.of("push.no_token");
    }

    @Override
    public int batch() {
        return BATCH;
    }

    @Override
    public List<Answer> send(List<Envelope> envelopes) {
        Instant now = clock.instant();
        List<Message> messages = envelopes.stream()
                .map(envelope -> FirebaseMessages.of(envelope, now))
                .toList();
        try {
            BatchResponse response = open().messaging().sendEach(messages);
            return response.getResponses().stream()
                    .map(each -> answer(each, now))
                    .toList();
        } catch (FirebaseMessagingException | IOException e) {
            LOG.warn("Firebase cannot be used: {}", e.getMessage());
            return Collections.nCopies(envelopes.size(), Answer.of(Outcome.LATER, "not open"));
        }
    }

    private static Answer answer(SendResponse response, Instant now) {
        return response.isSuccessful()
                ? Answer.of(Outcome.DELIVERED, "")
                : FirebaseAnswers.of(response.getException(), now);
    }

    private synchronized FirebaseAccess open() throws IOException {
        FirebaseAccess opened = access == null ? new FirebaseAccess(settings) : access;
        access = opened;
        return opened;
    }

    @PreDestroy
    synchronized void close() {
        if (access != null) {
            access.close();
        }
    }
}
