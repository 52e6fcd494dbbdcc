package org.tidalrounds.push;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tidalrounds.push.channel.Alert;
import org.tidalrounds.push.channel.Answer;
import org.tidalrounds.push.channel.Answer.Outcome;
import org.tidalrounds.push.channel.Channel;
import org.tidalrounds.push.channel.Envelope;
import org.tidalrounds.push.device.ChannelName;

/** Phones that do with alerts as the contract says: one that comes twice is shown once. They answer as they are told. */
public final class TestPhones implements Channel {
    private final Map<String, List<Alert>> arrived = new HashMap<>();
    private final Map<String, Answer> answers = new HashMap<>();

    /** What the channel says of an address from now on; the alert does not arrive then. */
    public void answer(String address, Outcome outcome, Optional<java.time.Duration> retryAfter) {
        answers.put(address, new Answer(outcome, "told so", retryAfter));
    }

    /** The channel delivers again. */
    public void recover() {
        answers.clear();
    }

    /** Every alert that came to an address. */
    public List<Alert> arrived(String address) {
        return List.copyOf(arrived.getOrDefault(address, List.of()));
    }

    /** What its owner has been shown, in order. */
    public Collection<Alert> shown(String address) {
        Map<String, Alert> byId = new LinkedHashMap<>();
        arrived(address).forEach(alert -> byId.putIfAbsent(alert.id(), alert));
        return byId.values();
    }

    @Override
    public ChannelName name() {
        return ChannelName.FIREBASE;
    }

    @Override
    public boolean isOn() {
        return true;
    }

    @Override
    public Optional<String> findFlaw(String address) {
        return Optional.empty();
    }

    @Override
    public int batch() {
        return 500;
    }

    @Override
    public List<Answer> send(List<Envelope> envelopes) {
        return envelopes.stream().map(this::take).toList();
    }

    private Answer take(Envelope envelope) {
        Answer told = answers.get(envelope.address());
        if (told != null) {
            return told;
        }
        arrived.computeIfAbsent(envelope.address(), none -> new ArrayList<>()).add(envelope.alert());
        return new Answer(Outcome.DELIVERED, "", Optional.empty());
    }
}
