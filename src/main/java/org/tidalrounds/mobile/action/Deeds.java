package org.tidalrounds.mobile.action;

import jakarta.inject.Singleton;

/** Which deed does which kind of action. */
@Singleton
final class Deeds {
    private final DutyDeeds duties;
    private final RequestDeeds requests;
    private final SigningDeeds signing;
    private final ReferralDeeds referrals;
    private final InboxDeeds inbox;

    Deeds(DutyDeeds duties, RequestDeeds requests, SigningDeeds signing, ReferralDeeds referrals, InboxDeeds inbox) {
        this.duties = duties;
        this.requests = requests;
        this.signing = signing;
        this.referrals = referrals;
        this.inbox = inbox;
    }

    Deed of(ActionKind kind) {
        return switch (kind) {
            case CHECK_IN -> StopDeeds::arrive;
            case CHECK_OUT -> StopDeeds::leave;
            case ACCEPT_DUTY -> duties::accept;
            case DECLINE_DUTY -> duties::decline;
            case OFFER_SWAP -> duties::offer;
            case TAKE_SWAP -> duties::take;
            case WITHDRAW_SWAP -> duties::withdraw;
            case REQUEST_LEAVE -> requests::askLeave;
            case WITHDRAW_LEAVE -> requests::withdrawLeave;
            case WISH -> requests::wish;
            case WITHDRAW_WISH -> requests::withdrawWish;
            case BEGIN_SIGNING -> signing::begin;
            case SIGNING -> signing::report;
            case REFER -> referrals::refer;
            case CONFIRM -> inbox::confirm;
        };
    }
}
