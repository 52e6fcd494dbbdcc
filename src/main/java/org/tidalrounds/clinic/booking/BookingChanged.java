package org.tidalrounds.clinic.booking;

import org.tidalrounds.clinic.unit.Act;

/** A booking was made or changed. Told within the act; a listener that fails undoes it. */
public record BookingChanged(Act act, Booking booking) {}
