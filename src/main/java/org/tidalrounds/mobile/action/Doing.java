package org.tidalrounds.mobile.action;

import java.time.Instant;
import org.tidalrounds.access.Caller;
import org.tidalrounds.clinic.unit.Act;

/**
 * A doctor does something.
 *
 * @param at when, by the phone's clock, but not ahead of the service's
 */
record Doing(Act act, Caller caller, String doctorId, Instant at) {}
