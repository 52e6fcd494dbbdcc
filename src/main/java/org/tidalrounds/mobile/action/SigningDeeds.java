package org.tidalrounds.mobile.action;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.tidalrounds.clinic.unit.Refusal;
import org.tidalrounds.county.api.ShortText;
import org.tidalrounds.mobile.action.ActionBody.SignaturePart;
import org.tidalrounds.mobile.action.ActionBody.SigningPart;
import org.tidalrounds.signing.Signature;
import org.tidalrounds.signing.SignedPaper;
import org.tidalrounds.signing.Signer;
import org.tidalrounds.signing.VisitOutcome;
import org.tidalrounds.signing.visit.SigningVisits;
import org.tidalrounds.signing.visit.VisitReport;

/** Visits for signing tasks. */
@Singleton
final class SigningDeeds {
    private static final int NOTE = 500;

    private final SigningVisits visits;

    SigningDeeds(SigningVisits visits) {
        this.visits = visits;
    }

    Outcome begin(Doing doing, ActionBody body) throws SQLException {
        long task = Parts.target(doing, body);
        return Outcome.of("tasks", task, visits.begin(doing.act(), task, doing.doctorId(), doing.at()));
    }

    Outcome report(Doing doing, ActionBody body) throws SQLException {
        SigningPart part = Parts.required("signing", body.signing());
        VisitReport report = new VisitReport(
                task(part.task()),
                doing.doctorId(),
                doing.at(),
                Parts.coded("outcome", VisitOutcome.values(), part.outcome()),
                ShortText.of("note", part.note(), NOTE),
                paper(part));
        return Outcome.of("tasks", report.taskId(), visits.report(doing.act(), report));
    }

    private static long task(String id) {
        if (!id.matches("[0-9]{1,18}")) {
            throw Refusal.missing("signing.no_task", id);
        }
        return Long.parseLong(id);
    }

    private static Optional<SignedPaper> paper(SigningPart part) {
        SignaturePart signature = part.signature();
        Integer text = part.textVersion();
        if (signature == null || text == null) {
            return Optional.empty();
        }
        String signer = part.signer() == null ? Signer.RESIDENT.code() : part.signer();
        return Optional.of(new SignedPaper(
                text,
                Optional.ofNullable(part.years()),
                Parts.coded("signer", Signer.values(), signer),
                new Signature(format(signature.format()), signature.data(), signature.width(), signature.height())));
    }

    private static Signature.Format format(String code) {
        return Stream.of(Signature.Format.values())
                .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(code))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("mobile.no_code", "format", code, "path, png"));
    }
}
