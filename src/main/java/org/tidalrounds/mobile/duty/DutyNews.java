package org.tidalrounds.mobile.duty;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tidalrounds.access.Role;
import org.tidalrounds.access.session.LiveSessions;
import org.tidalrounds.clinic.unit.Act;
import org.tidalrounds.county.Facility;
import org.tidalrounds.county.PolicyParameter;
import org.tidalrounds.county.Village;
import org.tidalrounds.county.store.CountyStore;
import org.tidalrounds.county.table.FacilityTable;
import org.tidalrounds.county.table.VillageTable;
import org.tidalrounds.language.Message;
import org.tidalrounds.push.outbox.MessageKind;
import org.tidalrounds.push.outbox.News;
import org.tidalrounds.push.outbox.Outbox;
import org.tidalrounds.roster.Duty;

/** Tells of what doctors said to their duties, within the transaction in which they said it. */
@Singleton
final class DutyNews {
    private final CountyStore counties;
    private final LiveSessions sessions;
    private final Outbox outbox;

    DutyNews(CountyStore counties, LiveSessions sessions, Outbox outbox) {
        this.counties = counties;
        this.sessions = sessions;
        this.outbox = outbox;
    }

    /** Tells coordinators that a doctor will not do a duty; of a day that is over there is nothing to be done. */
    void declined(Act act, DutyAnswer answer, Duty duty) throws SQLException {
        if (duty.date().isBefore(act.today())) {
            return;
        }
        int notice = act.policy("push").integer(PolicyParameter.PUSH_SHORT_NOTICE_DAYS, act.today());
        boolean isUrgent = !duty.date().isAfter(act.today().plusDays(notice));
        Optional<Instant> until = isUrgent ? Optional.of(end(duty)) : Optional.empty();
        List<String> arguments = arguments(
                act,
                Stream.of(answer.doctorId()),
                duty.date(),
                duty.start(),
                duty.kind().code(),
                duty.placeId());
        // With the moment: whoever accepts in between and declines again is told of again.
        String subject = "answer:" + answer.doctorId() + ":" + answer.duty() + ":" + answer.at();
        MessageKind kind = isUrgent ? MessageKind.DECLINED_SOON : MessageKind.DECLINED;
        tellCoordinators(act, new News(kind, subject, 0, arguments, until));
    }

    /** Tells the doctor who offered a duty, and the coordinators, who are to publish it, that a colleague takes it. */
    void taken(Act act, SwapOffer offer, String taker) throws SQLException {
        String subject = "swap:" + offer.id();
        outbox.tellDoctors(
                act.connection(),
                act.countyId(),
                List.of(offer.doctorId()),
                new News(MessageKind.SWAP_TAKEN, subject, 0, arguments(act, Stream.of(), offer), Optional.empty()));
        tellCoordinators(
                act,
                new News(
                        MessageKind.SWAP_WAITING,
                        subject,
                        0,
                        arguments(act, Stream.of(taker), offer),
                        Optional.empty()));
    }

    private void tellCoordinators(Act act, News news) throws SQLException {
        List<String> coordinators = sessions.accountsOf(act.connection(), act.countyId(), Role.COORDINATOR);
        outbox.tellAccounts(act.connection(), act.countyId(), coordinators, news);
    }

    private List<String> arguments(Act act, Stream<String> doctor, SwapOffer offer) {
        return arguments(act, doctor, offer.date(), offer.start(), offer.kind(), offer.placeId());
    }

    private List<String> arguments(
            Act act, Stream<String> doctor, LocalDate date, LocalTime start, String kind, String placeId) {
        Stream<String> duty =
                Stream.of(date.toString(), start.toString(), Message.word("adjust.kind." + kind), place(act, placeId));
        return Stream.concat(doctor, duty).toList();
    }

    private String place(Act act, String id) {
        return Stream.concat(
                        counties.list(act.countyId(), FacilityTable.TABLE, List.of(id)).stream()
                                .map(Facility::name),
                        counties.list(act.countyId(), VillageTable.TABLE, List.of(id)).stream()
                                .map(Village::name))
                .findFirst()
                .orElse(id);
    }

    private static Instant end(Duty duty) {
        LocalDate day =
                duty.end().isAfter(duty.start()) ? duty.date() : duty.date().plusDays(1);
        return LocalDateTime.of(day, duty.end()).atZone(Act.ZONE).toInstant();
    }
}
