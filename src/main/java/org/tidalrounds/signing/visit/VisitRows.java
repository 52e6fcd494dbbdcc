package org.tidalrounds.signing.visit;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tidalrounds.clinic.unit.Act;
import org.tidalrounds.county.Coded;
import org.tidalrounds.database.personal.PersonalCipher;
import org.tidalrounds.signing.Signature;
import org.tidalrounds.signing.SignedPaper;
import org.tidalrounds.signing.SigningSeal;
import org.tidalrounds.signing.VisitOutcome;

/** The visits of the database; notes and signatures are sealed. */
@Singleton
public final class VisitRows {
    private final PersonalCipher cipher;

    VisitRows(PersonalCipher cipher) {
        this.cipher = cipher;
    }

    long insert(Act act, VisitReport report, String residentId, boolean counted) throws SQLException {
        Optional<SignedPaper> paper = report.paper();
        Optional<Signature> signature = paper.map(SignedPaper::signature);
        return act.find(
                        "insert into signing_visits (county_id, task_id, resident_id, doctor_id, at, received_at, outcome, counted, note,"
                                + " text_version, years, signer, signature_format, signature, signature_width, signature_height)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning visit_id",
                        row -> row.getLong(1),
                        act.countyId(),
                        report.taskId(),
                        residentId,
                        report.doctorId(),
                        Act.utc(report.at()),
                        act.now(),
                        report.outcome().code(),
                        counted,
                        cipher.seal(act.countyId(), SigningSeal.NOTE, report.note()),
                        paper.map(SignedPaper::textVersion).orElse(null),
                        paper.map(one -> one.years().orElse(0)).orElse(null),
                        paper.map(one -> one.signer().code()).orElse(null),
                        signature
                                .map(one -> one.format().name().toLowerCase(Locale.ROOT))
                                .orElse(null),
                        signature
                                .map(one -> cipher.seal(act.countyId(), SigningSeal.SIGNATURE, one.data()))
                                .orElse(null),
                        signature.map(Signature::width).orElse(null),
                        signature.map(Signature::height).orElse(null))
                .orElseThrow();
    }

    /** The visits for some tasks, the latest first. */
    public List<SigningVisit> list(Act act, Collection<Long> tasks) throws SQLException {
        return act.list(
                "select visit_id, task_id, doctor_id, at, outcome, note, counted from signing_visits"
                        + " where county_id = ? and task_id = any(?) order by at desc, visit_id desc",
                row -> new SigningVisit(
                        row.getLong(1),
                        row.getLong(2),
                        row.getString(3),
                        row.getObject(4, OffsetDateTime.class).toInstant(),
                        Coded.of(VisitOutcome.values(), row.getString(5)),
                        cipher.open(act.countyId(), SigningSeal.NOTE, row.getString(6)),
                        row.getBoolean(7)),
                act.countyId(),
                tasks.toArray(Long[]::new));
    }

    /** The signature of a visit, if there is one. */
    public Optional<Signature> findSignature(Act act, long visitId) throws SQLException {
        return act.find(
                "select signature_format, signature, signature_width, signature_height from signing_visits"
                        + " where county_id = ? and visit_id = ? and coalesce(signature, '') <> ''",
                row -> new Signature(
                        Signature.Format.valueOf(row.getString(1).toUpperCase(Locale.ROOT)),
                        cipher.open(act.countyId(), SigningSeal.SIGNATURE, row.getString(2)),
                        row.getInt(3),
                        row.getInt(4)),
                act.countyId(),
                visitId);
    }
}
