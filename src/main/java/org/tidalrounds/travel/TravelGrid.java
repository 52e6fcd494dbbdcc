package org.tidalrounds.travel;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidalrounds.county.Place;

/** The drives between some places while they are gathered from one source after another: the first to know a drive wins. */
final class TravelGrid {
    private final List<Place> places;
    private final @Nullable Drive[][] drives;
    private int unknown;

    TravelGrid(List<Place> places) {
        this.places = List.copyOf(places);
        this.drives = new @Nullable Drive[places.size()][places.size()];
        for (int from = 0; from < places.size(); from++) {
            for (int to = 0; to < places.size(); to++) {
                unknown += isSamePlace(from, to) ? 0 : 1;
            }
        }
    }

    List<Place> places() {
        return places;
    }

    int size() {
        return places.size();
    }

    /** Pairs still to be found. */
    int unknown() {
        return unknown;
    }

    boolean isUnknown(int from, int to) {
        return drives[from][to] == null && !isSamePlace(from, to);
    }

    /** The drive found so far, if any; a place to itself has none. */
    @Nullable
    Drive find(int from, int to) {
        return drives[from][to];
    }

    /** Sets a drive unless an earlier source knew it. */
    void put(int from, int to, Drive drive) {
        if (isUnknown(from, to)) {
            drives[from][to] = drive;
            unknown--;
        }
    }

    /** Pairs of different places. */
    int pairs() {
        return count(false) + unknown;
    }

    /** Pairs only reckoned from the great-circle distance. */
    int estimated() {
        return count(true);
    }

    private int count(boolean estimatedOnly) {
        int count = 0;
        for (@Nullable Drive[] row : drives) {
            for (Drive drive : row) {
                count += drive != null && (drive.estimated() || !estimatedOnly) ? 1 : 0;
            }
        }
        return count;
    }

    /** The finished table; every pair must be known by now. */
    TravelTable toTable() {
        int[][] minutes = new int[size()][size()];
        double[][] kilometres = new double[size()][size()];
        for (int from = 0; from < size(); from++) {
            for (int to = 0; to < size(); to++) {
                Drive drive = drives[from][to];
                if (drive != null) {
                    minutes[from][to] = drive.minutes();
                    kilometres[from][to] = drive.kilometres();
                }
            }
        }
        return new TravelTable(places, minutes, kilometres);
    }

    private boolean isSamePlace(int from, int to) {
        return from == to || places.get(from).id().equals(places.get(to).id());
    }
}
