package org.tidalrounds.push.channel;

import java.util.List;
import java.util.Optional;
import org.tidalrounds.push.device.ChannelName;

/** A way to devices. A new one is a class and a constant of {@link ChannelName}. */
public interface Channel {
    ChannelName name();

    /** Whether this installation has what it takes; settings decide. */
    boolean isOn();

    /**
     * Why an address cannot be one of this channel's, before anything is sent to it; empty if it can.
     *
     * @return what is expected, as a key of a message
     */
    Optional<String> findFlaw(String address);

    /**
     * Sends up to {@link #batch} envelopes and waits until each is answered or has run into its time limit.
     *
     * @return an answer for each, in the same order
     */
    List<Answer> send(List<Envelope> envelopes);

    /** How many envelopes go at once. */
    int batch();
}
