package org.tidalrounds.push.delivery;

import org.tidalrounds.county.Coded;

/** Where an alert is on its way to a device. */
public enum DeliveryState implements Coded {
    WAITING("waiting"),
    /** Handed to the channel, whose answer is not known: it is sent again if none comes. */
    SENDING("sending"),
    /** Taken by the channel. */
    DELIVERED("delivered"),
    /** The channel will not take this alert for this device. */
    REFUSED("refused"),
    /** The device is no more, or nobody is signed in on it. */
    UNREGISTERED("unregistered"),
    /** Its life was over before it could be delivered. */
    EXPIRED("expired"),
    /** A later alert took its place. */
    SUPERSEDED("superseded");

    private final String code;

    DeliveryState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
