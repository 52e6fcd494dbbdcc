package org.tidalrounds.planning.duty;

/**
 * Where a duty is or a doctor comes from.
 *
 * @param driveMinutesTo by index of the other place
 */
public record DutyPlace(int index, String id, String name, int[] driveMinutesTo) {
    public int driveMinutesTo(DutyPlace other) {
        return driveMinutesTo[other.index];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DutyPlace place && place.index == index;
    }

    @Override
    public int hashCode() {
        return index;
    }
}
