package org.tidalrounds.roster;

/** What a doctor is in the crew of a run. */
public enum CrewRole {
    /** The licensed physician who answers for the run. */
    LEAD("lead"),
    MEMBER("member");

    private final String code;

    CrewRole(String code) {
        this.code = code;
    }

    /** The role as it stands in {@code duties.csv}. */
    public String code() {
        return code;
    }
}
