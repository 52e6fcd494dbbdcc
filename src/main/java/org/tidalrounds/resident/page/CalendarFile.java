package org.tidalrounds.resident.page;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.tidalrounds.clinic.booking.Booking;
import org.tidalrounds.clinic.unit.OfferKind;
import org.tidalrounds.resident.affair.Appointment;

/** A booking for the phone's calendar (RFC 5545), which reminds on the evening before and two hours ahead. */
public final class CalendarFile {
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    /** RFC 5545, 3.1: octets of a line. */
    private static final int LONGEST = 75;

    private CalendarFile() {}

    public static String of(Guest guest, Appointment appointment) {
        Booking booking = appointment.booking();
        List<String> lines = List.of(
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:-//Tidal Rounds//Residents//EN",
                "BEGIN:VEVENT",
                "UID:booking-" + booking.id() + "@" + guest.countyId() + ".tidalrounds.org",
                "DTSTAMP:" + UTC.format(appointment.now()),
                "SEQUENCE:" + booking.revision(),
                span(booking),
                "SUMMARY:" + text(booking.department() + " " + appointment.doctor()),
                "LOCATION:" + text(appointment.facility()),
                "DESCRIPTION:" + text(guest.say("resident.booking.bring_card")),
                alarm(guest, Duration.ofHours(14)),
                alarm(guest, Duration.ofHours(2)),
                "END:VEVENT",
                "END:VCALENDAR");
        return lines.stream()
                .flatMap(String::lines)
                .map(CalendarFile::folded)
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String span(Booking booking) {
        if (booking.kind() == OfferKind.SESSION) {
            return "DTSTART:" + UTC.format(booking.startsAt()) + "\nDTEND:" + UTC.format(booking.endsAt());
        }
        LocalDate day = booking.date();
        return "DTSTART;VALUE=DATE:" + DAY.format(day) + "\nDTEND;VALUE=DATE:" + DAY.format(day.plusDays(1));
    }

    private static String alarm(Guest guest, Duration before) {
        return String.join(
                "\n",
                "BEGIN:VALARM",
                "ACTION:DISPLAY",
                "DESCRIPTION:" + text(guest.say("resident.home.next")),
                "TRIGGER:-" + before,
                "END:VALARM");
    }

    private static String text(String value) {
        return value.strip()
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /** Lines of more than 75 octets go on in the next, behind a blank; no letter is cut. */
    private static String folded(String line) {
        StringBuilder folded = new StringBuilder();
        int octets = 0;
        for (int point : line.codePoints().toArray()) {
            String letter = Character.toString(point);
            int size = letter.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.append(letter);
            octets += size;
        }
        return folded.toString();
    }
}
