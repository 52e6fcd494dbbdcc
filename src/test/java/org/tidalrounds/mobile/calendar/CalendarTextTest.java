package org.tidalrounds.mobile.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.ICalVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.tidalrounds.language.Language;

/** What is written, as biweekly's validator and an independent parser read it. */
class CalendarTextTest {
    private static final FeedEvent RUN = new FeedEvent(
            UUID.fromString("3f0c7a52-92a4-4c0b-a4a1-3d2f6cf0b111"),
            new PlannedEvent(
                    "run",
                    "F1",
                    "",
                    "lead",
                    LocalDate.of(2026, 11, 30),
                    LocalTime.of(8, 45),
                    LocalTime.of(16, 40),
                    List.of("V1 09:05-10:20", "V2 11:05-12:20")),
            2,
            Instant.parse("2026-11-20T00:00:00Z"),
            false);
    private static final FeedEvent NIGHT = new FeedEvent(
            UUID.fromString("3f0c7a52-92a4-4c0b-a4a1-3d2f6cf0b222"),
            new PlannedEvent(
                    "on_call",
                    "F1",
                    "X",
                    "general",
                    LocalDate.of(2026, 12, 1),
                    LocalTime.of(18, 0),
                    LocalTime.of(8, 0),
                    List.of()),
            1,
            Instant.parse("2026-11-20T00:00:00Z"),
            true);
    private static final Map<String, String> NAMES =
            Map.of("F1", "巫山县庙宇镇中心卫生院（含一个写得很长很长的名称，以便折行）", "V1", "长梁村", "V2", "九台村; 东");

    private static CalendarText in(Language language) {
        return new CalendarText(language, NAMES);
    }

    private static List<VEvent> read(Language language) throws IOException, ParserException {
        return TestCalendar.read(in(language).write(List.of(RUN, NIGHT))).getComponents("VEVENT");
    }

    @Test
    void theValidatorFindsNothing() {
        assertThat(in(Language.CHINESE)
                        .calendar(List.of(RUN, NIGHT))
                        .validate(ICalVersion.V2_0)
                        .getWarnings())
                .isEmpty();
    }

    @Test
    void anotherParserReadsTheSameMoments() throws Exception {
        VEvent run = read(Language.CHINESE).get(0);
        assertThat(TestCalendar.moment(run, Property.DTSTART)).isEqualTo(Instant.parse("2026-11-30T00:45:00Z"));
        assertThat(TestCalendar.moment(run, Property.DTEND)).isEqualTo(Instant.parse("2026-11-30T08:40:00Z"));
    }

    @Test
    void timesAreWrittenInTheCountysZone() {
        assertThat(in(Language.CHINESE).write(List.of(RUN)).replace("\r\n ", ""))
                .contains("DTSTART;TZID=Asia/Shanghai:20261130T084500", "BEGIN:VTIMEZONE");
    }

    @Test
    void aNightEndsOnTheNextDay() throws Exception {
        assertThat(TestCalendar.moment(read(Language.CHINESE).get(1), Property.DTEND))
                .isEqualTo(Instant.parse("2026-12-02T00:00:00Z"));
    }

    @Test
    void aCancelledDutySaysSoToProgramsAndPeople() throws Exception {
        VEvent night = read(Language.ENGLISH).get(1);
        assertThat(TestCalendar.text(night, Property.STATUS)).isEqualTo("CANCELLED");
        assertThat(TestCalendar.text(night, Property.SUMMARY)).startsWith("Cancelled: On call: ");
        assertThat(TestCalendar.text(night, Property.SEQUENCE)).isEqualTo("1");
    }

    @Test
    void villagesComeWithTheirHours() throws Exception {
        assertThat(TestCalendar.text(read(Language.CHINESE).get(0), Property.DESCRIPTION))
                .isEqualTo("09:05-10:20 长梁村\n11:05-12:20 九台村; 东");
    }

    @Test
    void wordsAreInTheReadersLanguage() throws Exception {
        assertThat(TestCalendar.text(read(Language.CHINESE).get(0), Property.SUMMARY))
                .startsWith("巡诊：巫山县");
    }

    @Test
    void noLineIsLongerThan75Octets() {
        assertThat(in(Language.CHINESE).write(List.of(RUN, NIGHT)).split("\r\n"))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    }

    @Test
    void theSameEventsMakeTheSameText() {
        assertThat(in(Language.CHINESE).write(List.of(RUN, NIGHT)))
                .isEqualTo(in(Language.CHINESE).write(List.of(RUN, NIGHT)));
    }
}
