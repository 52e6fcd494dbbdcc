package org.tidalrounds.roster.store;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tidalrounds.access.Caller;
import org.tidalrounds.access.Role;
import org.tidalrounds.county.Coded;
import org.tidalrounds.county.CountyDay;
import org.tidalrounds.county.HalfDay;
import org.tidalrounds.county.Policy;
import org.tidalrounds.county.PolicyParameter;
import org.tidalrounds.county.store.CountyStore;
import org.tidalrounds.county.table.PolicyTable;
import org.tidalrounds.language.Message;
import org.tidalrounds.roster.DoctorWish;
import org.tidalrounds.roster.DutyKind;
import org.tidalrounds.roster.store.WishStore.StoredWish;

/** Who may make wishes, see them and take them back: doctors their own; coordinators see all. */
@Singleton
public final class Wishes {
    private final WishStore store;
    private final CountyStore counties;
    private final Clock clock;

    Wishes(WishStore store, CountyStore counties, Clock clock) {
        this.store = store;
        this.counties = counties;
        this.clock = clock;
    }

    /**
     * The wishes for some days that the caller may see.
     *
     * @param from today when it is null
     * @param to as far ahead as may be wished for when it is null
     */
    public List<StoredWish> list(Caller caller, @Nullable LocalDate from, @Nullable LocalDate to) {
        LocalDate today = CountyDay.today(clock);
        LocalDate last = to == null ? lastDay(caller.countyId(), today) : to;
        return store.list(caller.countyId(), from == null ? today : from, last).stream()
                .filter(stored -> caller.has(Role.COORDINATOR) || isOwn(caller, stored))
                .toList();
    }

    /**
     * Makes a wish of the caller's own.
     *
     * @param halfDay a code; null for the whole day
     * @param kind the code of a duty to do then; null to be off
     */
    public StoredWish make(
            Caller caller, LocalDate date, @Nullable String halfDay, @Nullable String kind, String note) {
        String doctor = caller.doctorId()
                .orElseThrow(() -> new HttpStatusException(HttpStatus.FORBIDDEN, Message.of("roster.wish_no_doctor")));
        requireInReach(caller.countyId(), date);
        DoctorWish wish = new DoctorWish(
                doctor, date, code("halfDay", HalfDay.values(), halfDay), code("kind", DutyKind.values(), kind));
        return store.save(caller.countyId(), wish, note, Instant.now(clock))
                .orElseThrow(() -> new HttpStatusException(HttpStatus.CONFLICT, Message.of("roster.wish_twice", date)));
    }

    private void requireInReach(String county, LocalDate date) {
        LocalDate today = CountyDay.today(clock);
        LocalDate last = lastDay(county, today);
        if (date.isBefore(today) || date.isAfter(last)) {
            throw new HttpStatusException(
                    HttpStatus.UNPROCESSABLE_ENTITY, Message.of("roster.wish_date", date, today, last));
        }
    }

    private LocalDate lastDay(String county, LocalDate today) {
        Policy policy = new Policy(counties.list(county, PolicyTable.TABLE));
        return today.plusWeeks(policy.integer(PolicyParameter.WISH_WEEKS_AHEAD, today));
    }

    private static <E extends Coded> Optional<E> code(String field, E[] values, @Nullable String code) {
        if (code == null) {
            return Optional.empty();
        }
        return Optional.of(Stream.of(values)
                .filter(value -> value.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new HttpStatusException(
                        HttpStatus.UNPROCESSABLE_ENTITY,
                        Message.of(
                                "roster.wish_code",
                                field,
                                code,
                                Stream.of(values).map(Coded::code).collect(Collectors.joining(", "))))));
    }

    /** Takes back a wish of the caller's own. */
    public void takeBack(Caller caller, long id) {
        StoredWish stored = store.find(caller.countyId(), id)
                .filter(found -> isOwn(caller, found))
                .orElseThrow(
                        () -> new HttpStatusException(HttpStatus.NOT_FOUND, Message.of("roster.wish_not_there", id)));
        store.delete(caller.countyId(), stored.id());
    }

    private static boolean isOwn(Caller caller, StoredWish stored) {
        return caller.doctorId().filter(stored.wish().doctorId()::equals).isPresent();
    }
}
