package org.tidalrounds.clinic;

/** Which places of a row are taken when some of them are to be spread evenly over it. */
public final class EvenSpread {
    private EvenSpread() {}

    /**
     * Whether a place is one of the chosen. The chosen ones lie in the middles of equal parts of the row, so that they are
     * neither all early nor all late (S2).
     *
     * @param place from 0
     * @param chosen how many of the places, at most all
     */
    public static boolean isChosen(int place, int places, int chosen) {
        int half = places / 2;
        return (place * chosen + half) / places < ((place + 1) * chosen + half) / places;
    }
}
