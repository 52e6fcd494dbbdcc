package org.tidalrounds.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tidalrounds.county.County;
import org.tidalrounds.county.Doctor;
import org.tidalrounds.county.Facility;
import org.tidalrounds.county.PostingTerm;
import org.tidalrounds.county.Title;
import org.tidalrounds.language.Message;

/** P1: the spans of the coming year in which a centre has no posted doctor of attending title or above. */
final class PostingGaps {
    private static final int WEEKS = 52;

    private PostingGaps() {}

    /** One open demand for each span, by centre in the county's order, then by day. */
    static List<OpenDemand> of(County county, LocalDate from) {
        Map<String, Doctor> doctors = county.doctorsById();
        List<PostingTerm> terms = county.postingHistory().stream()
                .filter(term -> isAttending(doctors.get(term.doctorId())))
                .toList();
        List<OpenDemand> open = new ArrayList<>();
        for (Facility facility : county.facilities()) {
            if (!facility.kind().isHospital()) {
                open.addAll(gapsOf(facility, terms, from));
            }
        }
        return open;
    }

    private static boolean isAttending(@Nullable Doctor doctor) {
        return doctor != null && doctor.title().atLeast(Title.ATTENDING);
    }

    private static List<OpenDemand> gapsOf(Facility centre, List<PostingTerm> terms, LocalDate from) {
        LocalDate end = from.plusWeeks(WEEKS);
        List<OpenDemand> gaps = new ArrayList<>();
        LocalDate day = from;
        while (!day.isAfter(end)) {
            LocalDate gapStart = day;
            while (!day.isAfter(end) && !isCovered(centre, terms, day)) {
                day = day.plusDays(1);
            }
            if (day.isAfter(gapStart)) {
                gaps.add(gap(centre, gapStart, day.minusDays(1)));
            }
            day = day.plusDays(1);
        }
        return gaps;
    }

    private static boolean isCovered(Facility centre, List<PostingTerm> terms, LocalDate day) {
        return terms.stream().anyMatch(term -> term.facilityId().equals(centre.id()) && term.covers(day));
    }

    private static OpenDemand gap(Facility centre, LocalDate first, LocalDate last) {
        return new OpenDemand(
                "posting", "", first, centre.id(), "P1", Message.of("roster.no_posting", centre.name(), first, last));
    }
}
