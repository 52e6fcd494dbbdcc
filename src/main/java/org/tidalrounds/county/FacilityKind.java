package org.tidalrounds.county;

/** What a facility is; township and community centres are where doctors are posted. */
public enum FacilityKind implements Coded {
    COUNTY_HOSPITAL("county_hospital"),
    TCM_HOSPITAL("tcm_hospital"),
    MCH_HOSPITAL("mch_hospital"),
    TOWNSHIP_CENTRE("township_centre"),
    COMMUNITY_CENTRE("community_centre");

    private final String code;

    FacilityKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether it is a hospital of the county level, not a centre of a township or community. */
    public boolean isHospital() {
        return this == COUNTY_HOSPITAL || this == TCM_HOSPITAL || this == MCH_HOSPITAL;
    }
}
