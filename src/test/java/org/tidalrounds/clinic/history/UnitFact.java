package org.tidalrounds.clinic.history;

/**
 * How a unit ended up.
 *
 * @param booking 0 for none
 * @param liveBookings rows of bookings that stand for it
 */
record UnitFact(String unit, long revision, String state, long booking, int liveBookings) {
    static final String SELECT = "select offer_id || '.' || number, revision, state, coalesce(booking_id, 0),"
            + " (select count(*) from bookings b where b.county_id = u.county_id and b.offer_id = u.offer_id and b.number = u.number"
            + " and b.state in ('booked', 'arrived', 'seen', 'no_show')) from units u";
}
