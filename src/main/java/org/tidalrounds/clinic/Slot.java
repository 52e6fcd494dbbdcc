package org.tidalrounds.clinic;

import java.time.LocalTime;

/**
 * One bookable place in a clinic session.
 *
 * @param number in its session, from 1
 * @param reserved whether it is kept for a family doctor's referral until its release
 */
public record Slot(String sessionId, int number, LocalTime start, boolean reserved) {}
