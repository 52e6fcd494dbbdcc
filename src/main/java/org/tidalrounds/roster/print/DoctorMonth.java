package org.tidalrounds.roster.print;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Collectors;
import org.tidalrounds.county.Doctor;
import org.tidalrounds.roster.Run;
import org.tidalrounds.roster.Visit;
import org.tidalrounds.roster.store.DutyLines;

/** What a doctor does in a month. */
record DoctorMonth(CountyBook book, Schedule schedule, Doctor doctor, YearMonth month, List<DutyLines.Line> duties) {
    private static final int DAYS = 7;
    private static final int MINUTES_PER_DAY = 24 * 60;

    static DoctorMonth of(CountyBook book, Schedule schedule, Doctor doctor, YearMonth month) {
        List<DutyLines.Line> duties = schedule.duties().stream()
                .filter(duty -> doctor.id().equals(duty.doctor()))
                .toList();
        return new DoctorMonth(book, schedule, doctor, month, duties);
    }

    /** The Mondays of the weeks that the month is in. */
    List<LocalDate> mondays() {
        LocalDate first = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return first.datesUntil(month.atEndOfMonth().plusDays(1), Period.ofDays(DAYS))
                .toList();
    }

    List<DutyLines.Line> on(LocalDate date) {
        return duties.stream().filter(duty -> duty.date().equals(date)).toList();
    }

    /** Hours of all duties but the reserve on call, rounded. */
    long hours() {
        return Math.round(duties.stream()
                        .filter(duty -> !duty.kind().equals("on_call"))
                        .mapToLong(DoctorMonth::minutes)
                        .sum()
                / 60.0);
    }

    private static long minutes(DutyLines.Line duty) {
        long minutes = ChronoUnit.MINUTES.between(duty.start(), duty.end());
        return minutes > 0 ? minutes : minutes + MINUTES_PER_DAY;
    }

    /** Where a duty leads: the villages of a run, else its place. */
    String where(DutyLines.Line duty, String separator) {
        return schedule.findRun(duty.ref(), duty.date())
                .map(Run::visits)
                .filter(visits -> !visits.isEmpty())
                .map(visits -> visits.stream()
                        .map(Visit::villageCode)
                        .map(book::placeName)
                        .collect(Collectors.joining(separator)))
                .orElseGet(() -> book.placeName(duty.place()));
    }
}
