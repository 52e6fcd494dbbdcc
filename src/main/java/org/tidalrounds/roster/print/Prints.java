package org.tidalrounds.roster.print;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tidalrounds.access.AuditEvent;
import org.tidalrounds.access.AuditTrail;
import org.tidalrounds.access.Caller;
import org.tidalrounds.access.Role;
import org.tidalrounds.county.CountyDay;
import org.tidalrounds.county.Doctor;
import org.tidalrounds.county.Village;
import org.tidalrounds.county.store.CountyStore;
import org.tidalrounds.language.Message;
import org.tidalrounds.roster.store.DaySpan;
import org.tidalrounds.roster.store.RosterKey;
import org.tidalrounds.roster.store.StoredRoster;

/** Gathers what goes on paper, for those who may have it. */
@Singleton
final class Prints {
    private static final int MIDDLE_OF_FOUR_WEEKS = 14;

    private final CountyStore counties;
    private final Schedules schedules;
    private final AuditTrail trail;
    private final Clock clock;

    Prints(CountyStore counties, Schedules schedules, AuditTrail trail, Clock clock) {
        this.counties = counties;
        this.schedules = schedules;
        this.trail = trail;
        this.clock = clock;
    }

    /** The notice of one village. */
    Notice notice(RosterKey key, String villageCode, Optional<YearMonth> asked, Caller caller) {
        StoredRoster roster = schedules.get(key);
        CountyBook book = CountyBook.read(counties, key.countyId());
        Village village = Optional.ofNullable(book.villages().get(villageCode))
                .orElseThrow(() -> missing("print.no_village", villageCode));
        requireTownship(caller, village.townshipCode());
        YearMonth month = asked.orElseGet(() -> month(roster));
        Notice notice = Notice.of(book, schedules.read(roster, days(month)), village, month, today());
        recordPhones(caller, "village:" + villageCode);
        return notice;
    }

    /** The notices of all villages of a township, in the county's order. */
    List<Notice> notices(RosterKey key, String townshipCode, Optional<YearMonth> asked, Caller caller) {
        StoredRoster roster = schedules.get(key);
        CountyBook book = CountyBook.read(counties, key.countyId());
        List<Village> villages = villages(book, townshipCode);
        requireTownship(caller, townshipCode);
        YearMonth month = asked.orElseGet(() -> month(roster));
        Schedule schedule = schedules.read(roster, days(month));
        recordPhones(caller, "township:" + townshipCode);
        return villages.stream()
                .map(village -> Notice.of(book, schedule, village, month, today()))
                .toList();
    }

    private static List<Village> villages(CountyBook book, String townshipCode) {
        List<Village> villages = book.villages().values().stream()
                .filter(village -> village.townshipCode().equals(townshipCode))
                .sorted(Comparator.comparing(Village::code))
                .toList();
        if (villages.isEmpty()) {
            throw missing("print.no_township", townshipCode);
        }
        return villages;
    }

    /** Notices bear the telephone numbers of team leaders, which are on record whenever they are read. */
    private void recordPhones(Caller caller, String subject) {
        trail.record(caller.countyId(), AuditEvent.of(caller, "print.notice", subject));
    }

    DoctorMonth doctorMonth(RosterKey key, String doctorId, Optional<YearMonth> asked, Caller caller) {
        StoredRoster roster = schedules.get(key);
        CountyBook book = CountyBook.read(counties, key.countyId());
        Doctor doctor = book.findDoctor(doctorId).orElseThrow(() -> missing("print.no_doctor", doctorId));
        boolean self = caller.doctorId().filter(doctorId::equals).isPresent();
        if (!self) {
            requireTownship(caller, book.findTownship(doctor.facilityId()).orElse(""));
        }
        YearMonth month = asked.orElseGet(() -> month(roster));
        return DoctorMonth.of(book, schedules.read(roster, days(month)), doctor, month);
    }

    TownshipWeek townshipWeek(RosterKey key, String townshipCode, Optional<LocalDate> asked, Caller caller) {
        StoredRoster roster = schedules.get(key);
        CountyBook book = CountyBook.read(counties, key.countyId());
        villages(book, townshipCode);
        requireTownship(caller, townshipCode);
        List<LocalDate> mondays = roster.horizon().mondays();
        LocalDate monday = asked.orElseGet(() -> week(mondays));
        if (!mondays.contains(monday)) {
            throw new HttpStatusException(
                    HttpStatus.UNPROCESSABLE_ENTITY,
                    Message.of("print.no_week", monday, mondays.get(0), mondays.get(mondays.size() - 1)));
        }
        return TownshipWeek.of(book, schedules.read(roster, DaySpan.weekFrom(monday)), townshipCode, monday);
    }

    private static void requireTownship(Caller caller, String townshipCode) {
        boolean own = caller.has(Role.TOWNSHIP_LEAD)
                && caller.townshipCode().filter(townshipCode::equals).isPresent();
        if (!caller.has(Role.COORDINATOR) && !own) {
            throw new HttpStatusException(HttpStatus.FORBIDDEN, Message.of("access.not_allowed"));
        }
    }

    private LocalDate today() {
        return CountyDay.today(clock);
    }

    /** The one that most of the roster's first four weeks are in; once they are past their middle, this month. */
    private YearMonth month(StoredRoster roster) {
        LocalDate middle = roster.horizon()
                .from()
                .plusDays(Math.min(MIDDLE_OF_FOUR_WEEKS, roster.horizon().days() / 2));
        boolean past =
                today().isAfter(middle) && !today().isAfter(roster.horizon().to());
        return YearMonth.from(past ? today() : middle);
    }

    private LocalDate week(List<LocalDate> mondays) {
        return mondays.stream()
                .filter(monday -> !today().isBefore(monday) && today().isBefore(monday.plusWeeks(1)))
                .findFirst()
                .orElse(mondays.get(0));
    }

    private static DaySpan days(YearMonth month) {
        return new DaySpan(month.atDay(1), month.atEndOfMonth());
    }

    private static HttpStatusException missing(String key, String id) {
        return new HttpStatusException(HttpStatus.NOT_FOUND, Message.of(key, id));
    }
}
