package org.tidalrounds.roster;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tidalrounds.county.County;
import org.tidalrounds.county.Doctor;
import org.tidalrounds.county.Facility;
import org.tidalrounds.county.Policy;
import org.tidalrounds.county.PolicyParameter;
import org.tidalrounds.county.Title;
import org.tidalrounds.planning.posting.Seat;

/** The seats of all township and community centres, and what each centre needs. */
final class PostingSeats {
    private static final int FAR_FROM_NEED = 2;

    private final County county;
    private final PostingDays days;
    private final PostingRecord record;
    private final Title minTitle;
    private final List<String> needed;
    private final int hardshipPercentPerKm;
    private final int seatsPerCentre;

    PostingSeats(County county, LocalDate from, PostingRecord record, Title minTitle) {
        Policy policy = county.policy();
        this.county = county;
        this.days = new PostingDays(from);
        this.record = record;
        this.minTitle = minTitle;
        this.needed = policy.list(PolicyParameter.POSTING_NEEDED_SPECIALTIES, from, String::strip);
        this.hardshipPercentPerKm = policy.integer(PolicyParameter.POSTING_HARDSHIP_PERCENT_PER_KM, from);
        this.seatsPerCentre = policy.integer(PolicyParameter.POSTING_SEATS, from);
    }

    List<Seat> seats() {
        return county.facilities().stream()
                .filter(facility -> !facility.kind().isHospital())
                .flatMap(centre -> IntStream.rangeClosed(1, seatsPerCentre).mapToObj(number -> seat(centre, number)))
                .toList();
    }

    private Seat seat(Facility centre, int number) {
        // Only a doctor of the title asked for fills the seat, whoever is there.
        var pinned = record.postings().stream()
                .filter(posting -> posting.centre().id().equals(centre.id()) && posting.seat() == number)
                .filter(posting -> posting.doctor().title().atLeast(minTitle))
                .map(posting -> days.span(posting.term().from(), posting.term().to()))
                .toList();
        return new Seat(centre.id(), number, hardshipPercent(centre), pinned, misfits(centre), FAR_FROM_NEED);
    }

    /** P7: 100 beside a hospital, more with the distance to the nearest one; no better figure stands in the county's tables. */
    int hardshipPercent(Facility facility) {
        double km = county.facilities().stream()
                .filter(other -> other.kind().isHospital())
                .mapToDouble(hospital -> facility.position().kilometresTo(hospital.position()))
                .min()
                .orElse(0);
        return 100 + (int) Math.round(km * hardshipPercentPerKm);
    }

    /** 0 for a needed specialty the centre has no doctor of, 1 for one it has; all others are further from the need. */
    private Map<String, Integer> misfits(Facility centre) {
        Set<String> own = staffOf(centre).map(this::need).collect(Collectors.toSet());
        Map<String, Integer> misfits = new HashMap<>();
        county.doctors().stream().map(Doctor::specialty).distinct().forEach(specialty -> {
            String need = need(specialty);
            if (!need.isEmpty()) {
                misfits.put(specialty, own.contains(need) ? 1 : 0);
            }
        });
        return misfits;
    }

    private Stream<String> staffOf(Facility centre) {
        return county.doctors().stream()
                .filter(doctor -> doctor.facilityId().equals(centre.id()))
                .map(Doctor::specialty);
    }

    /** The needed specialty this one counts for (心血管内科 for 内科), or nothing. */
    private String need(String specialty) {
        return needed.stream().filter(specialty::endsWith).findFirst().orElse("");
    }
}
