package org.tidalrounds.roster.api;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
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
import org.tidalrounds.county.api.ShortText;
import org.tidalrounds.county.store.CountyStore;
import org.tidalrounds.county.table.PolicyTable;
import org.tidalrounds.language.Message;
import org.tidalrounds.roster.DoctorWish;
import org.tidalrounds.roster.DutyKind;
import org.tidalrounds.roster.store.WishStore;
import org.tidalrounds.roster.store.WishStore.StoredWish;

/** Wishes of doctors, which plans heed where they can. */
@Controller("/api/counties/{county}/wishes")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({Role.COORDINATOR, Role.DOCTOR})
final class WishController {
    private static final int NOTE = 200;

    private final WishStore wishes;
    private final CountyStore counties;
    private final Clock clock;

    WishController(WishStore wishes, CountyStore counties, Clock clock) {
        this.wishes = wishes;
        this.counties = counties;
        this.clock = clock;
    }

    /**
     * The wishes for some days: a doctor's own, for coordinators everybody's.
     *
     * @param county the county
     * @param from first day; today when it is left out
     * @param to last day; as far ahead as may be wished for when it is left out
     */
    @Get
    List<WishView> list(
            String county, @QueryValue @Nullable LocalDate from, @QueryValue @Nullable LocalDate to, Caller caller) {
        LocalDate today = CountyDay.today(clock);
        LocalDate last = to == null ? lastDay(county, today) : to;
        return wishes.list(county, from == null ? today : from, last).stream()
                .filter(stored -> maySee(caller, stored))
                .map(WishView::of)
                .toList();
    }

    /**
     * Makes a wish of one's own.
     *
     * @param county the county
     * @param made the wish
     */
    @Post
    @Status(HttpStatus.CREATED)
    @Secured(Role.DOCTOR)
    WishView make(String county, @Body WishMade made, Caller caller) {
        String doctor = caller.doctorId()
                .orElseThrow(() -> new HttpStatusException(HttpStatus.FORBIDDEN, Message.of("roster.wish_no_doctor")));
        requireInReach(county, made.date());
        DoctorWish wish = new DoctorWish(
                doctor,
                made.date(),
                code("halfDay", HalfDay.values(), made.halfDay()),
                code("kind", DutyKind.values(), made.kind()));
        return wishes.save(county, wish, ShortText.of("note", made.note(), NOTE), Instant.now(clock))
                .map(WishView::of)
                .orElseThrow(() ->
                        new HttpStatusException(HttpStatus.CONFLICT, Message.of("roster.wish_twice", made.date())));
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

    /**
     * Takes back a wish of one's own.
     *
     * @param county the county
     * @param wish its id
     */
    @Delete("/{wish}")
    @Status(HttpStatus.NO_CONTENT)
    @Secured(Role.DOCTOR)
    void takeBack(String county, long wish, Caller caller) {
        StoredWish stored = wishes.find(county, wish)
                .filter(found -> isOwn(caller, found))
                .orElseThrow(
                        () -> new HttpStatusException(HttpStatus.NOT_FOUND, Message.of("roster.wish_not_there", wish)));
        wishes.delete(county, stored.id());
    }

    private static boolean maySee(Caller caller, StoredWish stored) {
        return caller.has(Role.COORDINATOR) || isOwn(caller, stored);
    }

    private static boolean isOwn(Caller caller, StoredWish stored) {
        return caller.doctorId().filter(stored.wish().doctorId()::equals).isPresent();
    }
}
