package org.tidalrounds.referral;

import java.time.LocalDate;

/**
 * Something the family doctor does for a resident who came back from the hospital.
 *
 * @param state due, done or cancelled
 */
public record FollowUp(
        long id, long referralId, String residentId, LocalDate dueOn, String task, String state, String note) {}
