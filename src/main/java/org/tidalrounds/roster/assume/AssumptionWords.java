package org.tidalrounds.roster.assume;

import java.time.LocalDate;
import java.util.Optional;
import org.tidalrounds.county.County;
import org.tidalrounds.county.Doctor;
import org.tidalrounds.county.Place;
import org.tidalrounds.county.PolicyParameter;
import org.tidalrounds.language.Message;

/** Says an assumption as people say it, with what the county's data holds today. */
public final class AssumptionWords {
    private final County county;
    private final LocalDate from;

    /**
     * @param county as its data are, without assumptions
     * @param from the roster's first day
     */
    public AssumptionWords(County county, LocalDate from) {
        this.county = county;
        this.from = from;
    }

    public Message of(Assumption assumption) {
        String key = "roster.assume.says_" + assumption.kind().code();
        return switch (assumption.kind()) {
            case VEHICLES -> Message.of(key, place(assumption.subject()), assumption.value(), vehicles(assumption));
            case DOCTOR_AWAY ->
                Message.of(
                        key,
                        doctor(assumption.subject()),
                        assumption.from().map(LocalDate::toString).orElse(""),
                        assumption.to().map(LocalDate::toString).orElse(""));
            case DOCTOR_AT ->
                Message.of(key, doctor(assumption.subject()), place(assumption.value()), home(assumption.subject()));
            case POLICY -> Message.of(key, assumption.subject(), assumption.value(), value(assumption.subject()));
            case VILLAGE_SERVICE ->
                Message.of(
                        key, place(assumption.subject()), Message.word("roster.assume.service_" + assumption.value()));
        };
    }

    private String vehicles(Assumption assumption) {
        return Optional.ofNullable(county.facilitiesById().get(assumption.subject()))
                .map(facility -> Integer.toString(facility.vehicles()))
                .orElse("?");
    }

    private String place(String id) {
        return Optional.ofNullable(county.placesById().get(id)).map(Place::name).orElse(id);
    }

    private String doctor(String id) {
        return findDoctor(id).map(Doctor::name).orElse(id);
    }

    private String home(String doctorId) {
        return findDoctor(doctorId).map(doctor -> place(doctor.facilityId())).orElse("?");
    }

    private Optional<Doctor> findDoctor(String id) {
        return Optional.ofNullable(county.doctorsById().get(id));
    }

    private String value(String key) {
        return PolicyParameter.find(key)
                .map(parameter -> county.policy().text(parameter, from))
                .orElse("?");
    }
}
