package org.tidalrounds.roster.print;

import io.micronaut.context.annotation.Property;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.server.util.HttpHostResolver;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.tidalrounds.access.Caller;
import org.tidalrounds.access.Role;
import org.tidalrounds.html.Html;
import org.tidalrounds.language.Language;
import org.tidalrounds.roster.store.RosterKey;

/** Rosters on paper, as pages ready for the printer or, to those who accept only that, as PDF. */
@Controller("/api/counties/{county}/rosters/{roster}/prints")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({Role.COORDINATOR, Role.TOWNSHIP_LEAD})
final class PrintController {
    private static final String PDF = "application/pdf";

    private final Prints prints;
    private final PdfWriter writer;
    private final HttpHostResolver hosts;
    private final String publicUrl;

    PrintController(
            Prints prints,
            PdfWriter writer,
            HttpHostResolver hosts,
            @Property(name = "tidal.public-url") String publicUrl) {
        this.prints = prints;
        this.writer = writer;
        this.hosts = hosts;
        this.publicUrl = publicUrl;
    }

    /**
     * The notice for a village's board: its fixed weekdays, the dates of a month with their doctors, the team, and whom to ask.
     *
     * @param county the county
     * @param roster its id; the paper of a draft says so
     * @param village its code
     * @param month as 2026-12; unless given, the month that most of the roster is in, or this one
     */
    @Get("/village-notice/{village}")
    @Produces({MediaType.TEXT_HTML, PDF})
    HttpResponse<byte[]> villageNotice(
            String county,
            long roster,
            String village,
            @QueryValue @Nullable String month,
            HttpRequest<?> request,
            Caller caller,
            Language language) {
        Notice notice = prints.notice(new RosterKey(county, roster), village, Asked.month(month), caller);
        return answer(request, notices(county, List.of(notice), request, language));
    }

    /**
     * The notices for the boards of all villages of a township, one a sheet.
     *
     * @param county the county
     * @param roster its id; the paper of a draft says so
     * @param township its code
     * @param month as 2026-12; unless given, the month that most of the roster is in, or this one
     */
    @Get("/township-notices/{township}")
    @Produces({MediaType.TEXT_HTML, PDF})
    HttpResponse<byte[]> townshipNotices(
            String county,
            long roster,
            String township,
            @QueryValue @Nullable String month,
            HttpRequest<?> request,
            Caller caller,
            Language language) {
        List<Notice> all = prints.notices(new RosterKey(county, roster), township, Asked.month(month), caller);
        return answer(request, notices(county, all, request, language));
    }

    private PrintPage notices(String county, List<Notice> notices, HttpRequest<?> request, Language language) {
        Words words = new Words(language);
        String base = publicUrl.isEmpty() ? hosts.resolve(request) : publicUrl;
        NoticeSheet sheet = new NoticeSheet(words, base + "/resident/" + county + "/villages/");
        return new PrintPage(
                words.say("print.notice.subject"),
                language,
                notices.stream().map(sheet::of).toList());
    }

    /**
     * What a doctor does in a month, as a calendar. Doctors print their own.
     *
     * @param county the county
     * @param roster its id; the paper of a draft says so
     * @param doctor id of the doctor
     * @param month as 2026-12; unless given, the month that most of the roster is in, or this one
     */
    @Get("/doctor-month/{doctor}")
    @Produces({MediaType.TEXT_HTML, PDF})
    @Secured({Role.COORDINATOR, Role.TOWNSHIP_LEAD, Role.DOCTOR})
    HttpResponse<byte[]> doctorMonth(
            String county,
            long roster,
            String doctor,
            @QueryValue @Nullable String month,
            HttpRequest<?> request,
            Caller caller,
            Language language) {
        DoctorMonth found = prints.doctorMonth(new RosterKey(county, roster), doctor, Asked.month(month), caller);
        Html sheet = new MonthSheet(new Words(language)).of(found);
        return answer(request, new PrintPage(found.doctor().name(), language, List.of(sheet)));
    }

    /**
     * A township's week: who comes to which village when, and what else is on.
     *
     * @param county the county
     * @param roster its id; the paper of a draft says so
     * @param township its code
     * @param week its Monday; this week, or the roster's first, unless given
     */
    @Get("/township-week/{township}")
    @Produces({MediaType.TEXT_HTML, PDF})
    HttpResponse<byte[]> townshipWeek(
            String county,
            long roster,
            String township,
            @QueryValue @Nullable String week,
            HttpRequest<?> request,
            Caller caller,
            Language language) {
        TownshipWeek found = prints.townshipWeek(new RosterKey(county, roster), township, Asked.week(week), caller);
        Html sheet = new WeekSheet(new Words(language)).of(found);
        return answer(request, new PrintPage(found.name(), language, List.of(sheet)));
    }

    private HttpResponse<byte[]> answer(HttpRequest<?> request, PrintPage page) {
        boolean pdf = request.accept().stream().anyMatch(type -> type.getName().equals(PDF));
        return pdf
                ? HttpResponse.ok(writer.pdf(page)).contentType(PDF)
                : HttpResponse.ok(page.html().getBytes(StandardCharsets.UTF_8))
                        .contentType(MediaType.TEXT_HTML + ";charset=utf-8");
    }
}
