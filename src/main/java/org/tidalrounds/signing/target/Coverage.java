package org.tidalrounds.signing.target;

import java.util.Collection;

/**
 * How many residents are under contract.
 *
 * @param residents who live there
 * @param signed of them under contract today
 * @param signedYearAgo of them a year ago
 * @param key residents of key groups
 * @param keySigned of them under contract today
 * @param expiring contracts that end within the days of renewal
 * @param open tasks still to be done
 * @param overdue of them
 */
public record Coverage(
        int residents, int signed, int signedYearAgo, int key, int keySigned, int expiring, int open, int overdue) {
    private static final Coverage NONE = new Coverage(0, 0, 0, 0, 0, 0, 0, 0);

    public static Coverage sum(Collection<Coverage> parts) {
        return parts.stream().reduce(NONE, Coverage::plus);
    }

    private Coverage plus(Coverage other) {
        return new Coverage(
                residents + other.residents,
                signed + other.signed,
                signedYearAgo + other.signedYearAgo,
                key + other.key,
                keySigned + other.keySigned,
                expiring + other.expiring,
                open + other.open,
                overdue + other.overdue);
    }

    /** Share of the key groups under contract, from 0 to 1; 1 where there are none. */
    public double keyShare() {
        return key == 0 ? 1 : (double) keySigned / key;
    }

    /** Points of per cent by which the share of all residents under contract has grown in a year. */
    public double growthPoints() {
        return residents == 0 ? 0 : 100.0 * (signed - signedYearAgo) / residents;
    }

    /** Residents of key groups still to be signed until their share is reached. */
    public int missingForShare(double share) {
        return Math.max(0, (int) Math.ceil(share * key - 1e-9) - keySigned);
    }

    /** Residents still to be signed until the share of all has grown by so many points in a year. */
    public int missingForGrowth(double points) {
        return Math.max(0, (int) Math.ceil(signedYearAgo + points / 100 * residents - 1e-9) - signed);
    }
}
