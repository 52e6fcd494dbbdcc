package org.tidalrounds.roster.assume;

import java.util.List;
import org.tidalrounds.county.County;
import org.tidalrounds.county.Doctor;
import org.tidalrounds.county.Facility;
import org.tidalrounds.county.Leave;
import org.tidalrounds.county.Policy;
import org.tidalrounds.county.Village;

/** A county with one of its tables exchanged. */
record CountyParts(
        County county,
        List<Facility> facilities,
        List<Village> villages,
        List<Doctor> doctors,
        List<Leave> leave,
        Policy policy) {

    static CountyParts of(County county) {
        return new CountyParts(
                county, county.facilities(), county.villages(), county.doctors(), county.leave(), county.policy());
    }

    County facilities(List<Facility> others) {
        return new CountyParts(county, others, villages, doctors, leave, policy).together();
    }

    County villages(List<Village> others) {
        return new CountyParts(county, facilities, others, doctors, leave, policy).together();
    }

    County doctors(List<Doctor> others) {
        return new CountyParts(county, facilities, villages, others, leave, policy).together();
    }

    County leave(List<Leave> others) {
        return new CountyParts(county, facilities, villages, doctors, others, policy).together();
    }

    County policy(Policy other) {
        return new CountyParts(county, facilities, villages, doctors, leave, other).together();
    }

    private County together() {
        return new County(
                facilities,
                villages,
                doctors,
                county.teams(),
                leave,
                county.postingHistory(),
                county.clinicTemplates(),
                county.visitingClinics(),
                county.resources(),
                county.residents(),
                county.contracts(),
                county.calendar(),
                county.visitors(),
                county.activities(),
                county.homeVisits(),
                county.travel(),
                policy);
    }
}
