package org.tidalrounds.referral;

import java.util.EnumSet;
import java.util.Set;
import org.tidalrounds.county.Coded;

/** What can be done with a referral: from which states, to which, by whom. A booking does the rest. */
public enum ReferralAction implements Coded {
    SEND("send", ReferralState.SENT, Party.SENDER, ReferralState.DRAFT),
    ACCEPT("accept", ReferralState.ACCEPTED, Party.RECEIVER, ReferralState.SENT, ReferralState.DEFERRED),
    DEFER("defer", ReferralState.DEFERRED, Party.RECEIVER, ReferralState.SENT, ReferralState.ACCEPTED),
    REJECT(
            "reject",
            ReferralState.REJECTED,
            Party.RECEIVER,
            ReferralState.SENT,
            ReferralState.ACCEPTED,
            ReferralState.DEFERRED),
    WITHDRAW(
            "withdraw",
            ReferralState.WITHDRAWN,
            Party.SENDER,
            ReferralState.DRAFT,
            ReferralState.SENT,
            ReferralState.ACCEPTED,
            ReferralState.DEFERRED),
    CLOSE("close", ReferralState.CLOSED, Party.RECEIVER, ReferralState.SEEN);

    private final String code;
    private final ReferralState to;
    private final Party party;

    @SuppressWarnings("ImmutableEnumChecker") // a copy that nobody can change
    private final Set<ReferralState> from;

    ReferralAction(String code, ReferralState to, Party party, ReferralState first, ReferralState... others) {
        this.code = code;
        this.to = to;
        this.party = party;
        this.from = Set.copyOf(EnumSet.of(first, others));
    }

    @Override
    public String code() {
        return code;
    }

    ReferralState to() {
        return to;
    }

    Party party() {
        return party;
    }

    boolean isPossible(ReferralState state) {
        return from.contains(state);
    }
}
