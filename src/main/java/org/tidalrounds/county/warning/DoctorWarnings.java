package org.tidalrounds.county.warning;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tidalrounds.county.County;
import org.tidalrounds.county.Doctor;
import org.tidalrounds.county.Employment;
import org.tidalrounds.county.Facility;
import org.tidalrounds.county.PolicyParameter;
import org.tidalrounds.county.Title;
import org.tidalrounds.language.Message;

/** Doctors who will not be there, and departments and postings that hang on too few. */
final class DoctorWarnings {
    private final County county;
    private final LocalDate from;
    private final LocalDate to;

    DoctorWarnings(County county, LocalDate from, LocalDate to) {
        this.county = county;
        this.from = from;
        this.to = to;
    }

    List<Message> list() {
        List<Message> warnings = new ArrayList<>(noPostingCandidate());
        warnings.addAll(singleDoctorDepartments());
        warnings.addAll(retired());
        warnings.addAll(absent());
        return warnings;
    }

    private List<Message> noPostingCandidate() {
        boolean any = county.doctors().stream()
                .anyMatch(doctor -> doctor.canPost() && doctor.title().atLeast(Title.ATTENDING));
        return any ? List.of() : List.of(Message.of("county.warning_no_posting_candidate"));
    }

    /** P5: such a department closes when its doctor is away. One warning a hospital. */
    private List<Message> singleDoctorDepartments() {
        List<Message> warnings = new ArrayList<>();
        for (Facility facility : county.facilities()) {
            if (facility.kind().isHospital()) {
                List<String> departments = departmentsOfOne(facility);
                if (!departments.isEmpty()) {
                    warnings.add(Message.of(
                            "county.warning_single_doctor", facility.name(), String.join(", ", departments)));
                }
            }
        }
        return warnings;
    }

    private List<String> departmentsOfOne(Facility facility) {
        Map<String, Long> counts = county.doctors().stream()
                .filter(doctor -> doctor.facilityId().equals(facility.id()))
                .collect(groupingBy(Doctor::specialty, LinkedHashMap::new, counting()));
        return counts.entrySet().stream()
                .filter(department -> department.getValue() == 1)
                .map(Map.Entry::getKey)
                .toList();
    }

    private List<Message> retired() {
        return county.doctors().stream()
                .filter(doctor -> doctor.employment() == Employment.STAFF)
                .filter(doctor -> from.getYear() - doctor.birthYear() > retirementAge(doctor))
                .map(doctor -> Message.of(
                        "county.warning_retired",
                        doctor.name(),
                        doctor.id(),
                        doctor.birthYear(),
                        retirementAge(doctor)))
                .toList();
    }

    private int retirementAge(Doctor doctor) {
        boolean isWoman = doctor.sex().equals("F");
        return county.policy()
                .integer(isWoman ? PolicyParameter.RETIREMENT_AGE_FEMALE : PolicyParameter.RETIREMENT_AGE_MALE, from);
    }

    private List<Message> absent() {
        Map<String, Doctor> doctors = county.doctorsById();
        List<Message> warnings = new ArrayList<>();
        county.leave().stream()
                .filter(leave -> leave.covers(from) && leave.covers(to))
                .forEach(leave -> {
                    Doctor doctor = doctors.get(leave.doctorId());
                    if (doctor != null) {
                        warnings.add(Message.of(
                                "county.warning_absent", doctor.name(), doctor.id(), leave.from(), leave.to()));
                    }
                });
        return warnings;
    }
}
