package org.tidalrounds.roster.adjust;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.tidalrounds.roster.PlannedPosting;
import org.tidalrounds.web.Visitor;

/** The postings of a draft as somebody reads them, and what is sent to change them. */
record SeenPostings(Visitor reader, SeenDraft draft) {
    static Map<String, Object> body(PlannedPosting posting) {
        return body(posting.facilityId(), posting.doctorId(), posting.from(), posting.to());
    }

    static Map<String, Object> body(String centre, String doctor, LocalDate from, LocalDate to) {
        Map<String, Object> body = new HashMap<>();
        body.put("centre", centre);
        body.put("doctor", doctor);
        body.put("from", from.toString());
        body.put("to", to.toString());
        return body;
    }

    static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        Map<String, Object> changed = new HashMap<>(body);
        changed.put(field, value);
        return changed;
    }

    JsonNode seat(String centre) {
        JsonNode seats = reader.get(draft.path() + "/postings").json().path("seats");
        return StreamSupport.stream(seats.spliterator(), false)
                .filter(seat -> seat.path("centre").asText().equals(centre))
                .findFirst()
                .orElseThrow();
    }

    JsonNode term(int number) {
        JsonNode seats = reader.get(draft.path() + "/postings").json().path("seats");
        return StreamSupport.stream(seats.spliterator(), false)
                .flatMap(seat -> StreamSupport.stream(seat.path("terms").spliterator(), false))
                .filter(term -> term.path("id").asInt() == number)
                .findFirst()
                .orElseThrow();
    }

    static String rules(JsonNode consequences) {
        return StreamSupport.stream(consequences.spliterator(), false)
                .map(one -> one.path("rule").asText() + " " + one.path("level").asText())
                .toList()
                .toString();
    }
}
