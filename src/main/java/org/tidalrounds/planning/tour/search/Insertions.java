package org.tidalrounds.planning.tour.search;

/** What it costs to insert a customer into a route of a slot at its best place: travel and penalties. */
final class Insertions {
    private final SlotTours tours;
    private final boolean timed;
    private final Detours detours;
    private final NextDetours nextDetours;
    private final TimedInsertions timedInsertions;

    /** Behind which stop the customer priced last would go. */
    int place;

    Insertions(SlotTours tours) {
        this.tours = tours;
        timed = tours.model.timed;
        detours = new Detours(tours);
        nextDetours = new NextDetours(tours);
        timedInsertions = new TimedInsertions(tours);
    }

    /** The rise of the cost of route r, of which c is no member. */
    double price(int r, int c) {
        if (timed) {
            double price = timedInsertions.price(r, c);
            place = timedInsertions.place;
            return price;
        }
        int cell = detours.cell(r, c);
        place = detours.behind[cell];
        double more = detours.detour[cell];
        return more + tours.penalty(tours.load[r] + demand(c), tours.time[r] + more + service(c)) - tours.penalty[r];
    }

    /** What {@link #price} is at least, where a detour is never negative. */
    double floor(int r, int c) {
        return tours.penalty(tours.load[r] + demand(c), tours.time[r] + service(c)) - tours.penalty[r];
    }

    /** What c's own route r costs without it. */
    double costWithout(int r, int c) {
        double less = tours.saving[c];
        return tours.drive[r]
                - less
                + tours.penalty(tours.load[r] - demand(c), tours.time[r] - less - service(c))
                + (timed ? timedInsertions.latenessWithout(r, c) : 0);
    }

    /** What c's own route r costs with c at its best place in it. */
    double costAtBest(int r, int c) {
        double drive = tours.drive[r] - tours.saving[c];
        if (timed) {
            double rise = timedInsertions.riseInOwn(r, c);
            place = timedInsertions.place;
            return drive + rise;
        }
        double detour = detourWithout(r, c, c);
        return drive + detour + tours.penalty(tours.load[r], tours.time[r] - tours.saving[c] + detour);
    }

    /** The least detour for c in route r once {@code without}, a member, has left it. */
    double detourWithout(int r, int c, int without) {
        double detour = nextDetours.without(r, c, without);
        place = nextDetours.place;
        return detour;
    }

    private double demand(int c) {
        return tours.model.demand[c];
    }

    private double service(int c) {
        return tours.model.service[c];
    }
}
