package org.tidalrounds.push.outbox;

import org.tidalrounds.county.Coded;

/** What a message tells. Urgent ones reach people at night and on their own; the others are gathered. */
public enum MessageKind implements Coded {
    /** A roster was published that changes what the doctor does. */
    ROSTER("roster", false, false),
    /** A published roster changes what the doctor does on this day. */
    TODAY("today", true, true),
    /** The doctor is called out for a surge. */
    CALL_OUT("call_out", true, true),
    /** A request for leave was decided. */
    LEAVE("leave", false, false),
    /** To coordinators: nobody confirmed an urgent message in time. */
    UNCONFIRMED("unconfirmed", true, false),
    /** To coordinators: a doctor will not do a duty. */
    DECLINED("declined", false, false),
    /** To coordinators: a doctor will not do a duty, at short notice. */
    DECLINED_SOON("declined_soon", true, false),
    /** A colleague takes a duty that the doctor offered. */
    SWAP_TAKEN("swap_taken", false, false),
    /** To coordinators: a duty was taken by a colleague, who has it once it is published. */
    SWAP_WAITING("swap_waiting", false, false),
    /** Several at once; only alerts are of this kind. */
    DIGEST("digest", false, false);

    private final String code;
    private final boolean urgent;
    private final boolean confirmed;

    MessageKind(String code, boolean urgent, boolean confirmed) {
        this.code = code;
        this.urgent = urgent;
        this.confirmed = confirmed;
    }

    @Override
    public String code() {
        return code;
    }

    public boolean isUrgent() {
        return urgent;
    }

    /** Whether the reader is asked to confirm it, and a coordinator told when nobody does. */
    public boolean isToBeConfirmed() {
        return confirmed;
    }

    /** Whether its sentence begins with a doctor, whose id alone is kept. */
    public boolean isOfDoctor() {
        return this == UNCONFIRMED || this == DECLINED || this == DECLINED_SOON || this == SWAP_WAITING;
    }

    /** Whether a later version of it takes the place of one that has not arrived yet. */
    public boolean isSuperseded() {
        return this == ROSTER || this == TODAY;
    }

    /**
     * What a phone keeps one alert of. Calls are kept side by side, since each asks for an answer of its own; at most 32 letters,
     * digits, hyphens and underscores, as a topic of Web Push is (RFC 8030, 5.4).
     */
    public String collapseKey(String subject) {
        return this == CALL_OUT || this == UNCONFIRMED
                ? code + "-" + subject.substring(subject.indexOf(':') + 1)
                : code;
    }
}
