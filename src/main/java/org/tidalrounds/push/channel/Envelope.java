package org.tidalrounds.push.channel;

/** An alert and the device it goes to. */
public record Envelope(long deviceId, String address, Alert alert) {
    @Override
    public String toString() {
        return "alert " + alert.id() + " to device " + deviceId; // an address is for nobody's log
    }
}
