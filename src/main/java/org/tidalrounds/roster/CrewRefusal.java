package org.tidalrounds.roster;

/** Why a doctor cannot join the crew of a run. */
enum CrewRefusal {
    /** Does not tour at all. */
    NOT_TOURING,
    /** D3: may not lead, being no physician. */
    NOT_LICENSED,
    /** D4 */
    ON_LEAVE,
    /** D2: serves at the centre of a posting. */
    POSTED_ELSEWHERE,
    /** D2: on another run. */
    BUSY,
    /** D4 */
    WEEKLY_HOURS,
    /** D4 */
    CONSECUTIVE_DAYS
}
