package org.tidalrounds.mobile.sync;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tidalrounds.clinic.unit.Act;
import org.tidalrounds.county.HalfDay;
import org.tidalrounds.county.leave.LeaveRequest;
import org.tidalrounds.county.leave.LeaveStore;
import org.tidalrounds.ledger.CheckIns;
import org.tidalrounds.mobile.duty.SwapOffer;
import org.tidalrounds.mobile.sync.RunItem.PlacePart;
import org.tidalrounds.roster.DutyKind;
import org.tidalrounds.roster.store.WishStore;

/** What a doctor asked for, offered and did. */
@Singleton
final class RequestParts {
    private static final int DAYS_BACK = 28;

    private final LeaveStore leave;
    private final WishStore wishes;
    private final Names names;

    RequestParts(LeaveStore leave, WishStore wishes, Names names) {
        this.leave = leave;
        this.wishes = wishes;
        this.names = names;
    }

    List<LeaveItem> leave(Act act, String doctor) {
        return leave.ofDoctor(act.countyId(), doctor).stream()
                .filter(request -> !request.leave().to().isBefore(act.today().minusDays(DAYS_BACK)))
                .map(RequestParts::item)
                .toList();
    }

    private static LeaveItem item(LeaveRequest request) {
        return new LeaveItem(
                Long.toString(request.id()),
                request.leave().from(),
                request.leave().to(),
                request.leave().kind(),
                request.note(),
                request.state().code(),
                request.decision().map(LeaveRequest.Decision::reason).orElse(""),
                request.askedAt());
    }

    List<WishItem> wishes(Act act, String doctor) {
        return wishes.ofDoctor(act.countyId(), doctor, act.today()).stream()
                .map(stored -> new WishItem(
                        Long.toString(stored.id()),
                        stored.wish().date(),
                        stored.wish().halfDay().map(HalfDay::code).orElse(null),
                        stored.wish().kind().map(DutyKind::code).orElse(null),
                        stored.note()))
                .toList();
    }

    List<SwapItem> swaps(Act act, String doctor) throws SQLException {
        List<SwapOffer> offers = SwapOffer.seenBy(act, doctor, act.today());
        Map<String, String> doctors = names.doctors(
                act,
                offers.stream()
                        .flatMap(offer -> Stream.concat(Stream.of(offer.doctorId()), offer.takenBy().stream()))
                        .collect(Collectors.toSet()));
        Map<String, PlacePart> places =
                names.places(act, offers.stream().map(SwapOffer::placeId).collect(Collectors.toSet()));
        return offers.stream()
                .map(offer -> item(offer, doctor, doctors, places))
                .toList();
    }

    private static SwapItem item(
            SwapOffer offer, String doctor, Map<String, String> doctors, Map<String, PlacePart> places) {
        return new SwapItem(
                Long.toString(offer.id()),
                offer.duty(),
                offer.date(),
                offer.start(),
                offer.end(),
                offer.kind(),
                Optional.ofNullable(places.get(offer.placeId()))
                        .map(PlacePart::name)
                        .orElse(offer.placeId()),
                doctors.getOrDefault(offer.doctorId(), ""),
                offer.doctorId().equals(doctor),
                offer.reason(),
                offer.state(),
                offer.takenBy().map(taker -> doctors.getOrDefault(taker, "")).orElse(null),
                offer.takenBy().filter(doctor::equals).isPresent());
    }

    List<CheckInItem> checkIns(Act act, String doctor) throws SQLException {
        return CheckIns.ofDoctor(act, doctor, act.today().minusDays(DAYS_BACK)).stream()
                .map(checkIn -> new CheckInItem(
                        checkIn.date() + "." + checkIn.placeId(),
                        checkIn.date(),
                        checkIn.placeId(),
                        checkIn.arrivedAt().orElse(null),
                        checkIn.leftAt().orElse(null)))
                .toList();
    }
}
