package org.tidalrounds.roster.print;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import org.tidalrounds.county.Doctor;
import org.tidalrounds.language.Language;
import org.tidalrounds.language.Message;

/** Words, days and people as prints in a language have them. */
record Words(Language language) {

    String say(String key, Object... arguments) {
        return language.say(Message.of(key, arguments));
    }

    /** 12月3日 or 3 Dec */
    String day(LocalDate date) {
        return date.format(formatter(language == Language.CHINESE ? "M月d日" : "d MMM"));
    }

    /** 周四 or Thu */
    String weekday(LocalDate date) {
        return date.getDayOfWeek().getDisplayName(TextStyle.SHORT, language.locale());
    }

    /** 星期四 or Thursday */
    String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, language.locale());
    }

    /** 2026年12月 or December 2026 */
    String month(YearMonth month) {
        return month.format(formatter(language == Language.CHINESE ? "yyyy年M月" : "MMMM yyyy"));
    }

    private DateTimeFormatter formatter(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, language.locale());
    }

    static String hours(LocalTime from, LocalTime to) {
        return from + "–" + to;
    }

    /** 主治医师 or attending physician */
    String title(Doctor doctor) {
        return say("print.title." + doctor.title().name().toLowerCase(Locale.ROOT));
    }
}
