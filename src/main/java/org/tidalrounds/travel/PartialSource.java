package org.tidalrounds.travel;

/** Knows some of the drives between places; what it does not know is left to the next source. */
interface PartialSource extends AutoCloseable {
    /**
     * Puts every drive it knows into the grid, and asks for none the grid has already.
     *
     * @throws TravelUnavailable if it cannot answer; what it found before stays in the grid
     */
    void fill(TravelGrid grid);

    /** The key of the warning that this source left some pairs out. */
    String gapKey();

    @Override
    default void close() {}
}
