package org.tidalrounds.county;

import java.util.stream.Stream;

/** What a number of policy counts, told from the end of its key, and between which bounds it makes sense. */
public enum PolicyUnit {
    PERCENT(".*percent.*", 0, 1_000),
    MINUTES(".*_minutes", 0, 1_440),
    HOURS(".*_hours", 0, 168),
    WORKDAYS(".*_workdays", 0, 31),
    DAYS(".*(_days|day_gap|days_ahead)", 0, 3_660),
    WEEKS(".*(_weeks|weeks_ahead)", 0, 520),
    MONTHS(".*_months", 0, 600),
    YEARS(".*(_years|retirement_age_.*)", 0, 150),
    KILOMETRES_PER_HOUR(".*_kmh", 0, 200),
    KILOMETRES(".*_km", 0, 20_000),
    METRES(".*_metres", 0, 1_000_000),
    VISITORS(".*_visitors", 1, 10_000_000),
    VISITS(".*visits_per_week", 0, 7),
    DOCTORS(".*(crew_size|seats_per_centre|city_experts|peak_doctors|peak_reserves)", 0, 1_000),
    /** A bare number, such as a factor or a count of its own kind. */
    NONE(".*", 0, 1_000_000);

    private final String keys;
    private final int min;
    private final int max;

    PolicyUnit(String keys, int min, int max) {
        this.keys = keys;
        this.min = min;
        this.max = max;
    }

    /** The unit of a parameter; {@link #NONE} for those that are no single number. */
    public static PolicyUnit of(PolicyParameter parameter) {
        if (!isNumber(parameter.kind())) {
            return NONE;
        }
        return Stream.of(values())
                .filter(unit -> parameter.key().matches(unit.keys))
                .findFirst()
                .orElse(NONE);
    }

    static boolean isNumber(PolicyKind kind) {
        return kind == PolicyKind.INTEGER || kind == PolicyKind.NUMBER || kind == PolicyKind.POSITIVE;
    }

    /** The least value. */
    public int min() {
        return min;
    }

    /** The greatest value; more is a slip of the hand. */
    public int max() {
        return max;
    }
}
