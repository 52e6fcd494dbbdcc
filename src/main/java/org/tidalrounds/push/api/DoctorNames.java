package org.tidalrounds.push.api;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tidalrounds.county.Doctor;
import org.tidalrounds.county.store.CountyStore;
import org.tidalrounds.county.table.DoctorTable;
import org.tidalrounds.push.inbox.InboxMessage;

/** The names of doctors whom messages are for or tell of. Messages are stored with ids alone, since names are sealed. */
@Singleton
final class DoctorNames {
    private final CountyStore counties;

    DoctorNames(CountyStore counties) {
        this.counties = counties;
    }

    /** Names by id. */
    Map<String, String> of(String countyId, List<InboxMessage> messages) {
        List<String> ids = messages.stream()
                .flatMap(message -> Stream.concat(message.doctorId().stream(), toldOf(message)))
                .distinct()
                .toList();
        return counties.list(countyId, DoctorTable.TABLE, ids).stream()
                .collect(Collectors.toMap(Doctor::id, Doctor::name));
    }

    /** The arguments of a message's sentence, a doctor's name in the place of the id. */
    static List<String> arguments(InboxMessage message, Map<String, String> names) {
        return toldOf(message)
                .findFirst()
                .map(id -> Stream.concat(
                                Stream.of(names.getOrDefault(id, id)),
                                message.arguments().stream().skip(1))
                        .toList())
                .orElse(message.arguments());
    }

    private static Stream<String> toldOf(InboxMessage message) {
        return message.kind().isOfDoctor() ? message.arguments().stream().limit(1) : Stream.of();
    }
}
