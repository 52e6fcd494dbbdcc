package org.tidalrounds.county.warning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.tidalrounds.county.County;
import org.tidalrounds.language.Message;

/** Spans of one person that overlap: leave, postings, contracts. */
final class OverlapWarnings {
    private OverlapWarnings() {}

    static List<Message> list(County county) {
        List<Message> warnings = new ArrayList<>();
        add(
                warnings,
                county.leave().stream().map(leave -> new Span(leave.doctorId(), leave.from(), leave.to())),
                (a, b) -> Message.of("county.warning_leave_overlap", a.owner, a.text(), b.text()));
        add(
                warnings,
                county.postingHistory().stream().map(term -> new Span(term.doctorId(), term.from(), term.to())),
                (a, b) -> Message.of("county.warning_posting_overlap", a.owner, a.text(), b.text()));
        add(
                warnings,
                county.contracts().stream()
                        .map(contract -> new Span(contract.residentId(), contract.signedOn(), contract.endsOn())),
                (a, b) -> Message.of("county.warning_contract_overlap", a.owner, a.text(), b.text()));
        return warnings;
    }

    /** Compares each span, by its first day, with the one before it that lasts longest. */
    private static void add(List<Message> warnings, Stream<Span> spans, BiFunction<Span, Span, Message> warning) {
        Map<String, Span> longest = new LinkedHashMap<>();
        spans.sorted(Comparator.comparing(Span::from)).forEach(span -> {
            Span before = longest.get(span.owner);
            if (before != null && !span.from.isAfter(before.to)) {
                warnings.add(warning.apply(before, span));
            }
            if (before == null || span.to.isAfter(before.to)) {
                longest.put(span.owner, span);
            }
        });
    }

    private record Span(String owner, LocalDate from, LocalDate to) {
        String text() {
            return from + "/" + to;
        }
    }
}
