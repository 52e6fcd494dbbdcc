package org.tidalrounds.clinic.unit;

/**
 * Which unit of which offer.
 *
 * @param number from 1
 */
public record UnitKey(String offerId, int number) {
    /**
     * Reads what {@link #text} wrote.
     *
     * @throws Refusal if the text is none, as for a unit that is not there
     */
    public static UnitKey of(String text) {
        int dot = text.lastIndexOf('.');
        if (dot < 1 || !text.substring(dot + 1).matches("[1-9][0-9]{0,5}")) {
            throw Refusal.missing("clinic.no_slot", text);
        }
        return new UnitKey(text.substring(0, dot), Integer.parseInt(text.substring(dot + 1)));
    }

    /** The unit's id on the wire. */
    public String text() {
        return offerId + "." + number;
    }
}
