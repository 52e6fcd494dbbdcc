package org.tidalrounds.planning.duty;

/** Why a doctor cannot take a seat, hardest reason first. */
public enum Refusal {
    /** D3: title, specialty, licence or skill is missing. */
    UNFIT,
    /** D4: on leave or in training. */
    AWAY,
    /** D2: posted to another place. */
    POSTED,
    /** D2: another duty at that time, or too far away to drive in between. */
    BUSY,
    /** D4: the hours of the week are used up. */
    HOURS,
    /** D4: too many working days in a row, or a night duty the day before. */
    REST
}
