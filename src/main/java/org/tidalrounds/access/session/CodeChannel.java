package org.tidalrounds.access.session;

/** Carries one-time codes to people. */
public interface CodeChannel {
    /** Whether it can carry codes for a county. */
    boolean serves(String countyId);

    /** Sends a code; a failure is the channel's to log, without telephone number and code. */
    void send(String countyId, String phone, String code);
}
