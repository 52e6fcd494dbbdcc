package org.tidalrounds.signing.contract;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tidalrounds.clinic.unit.Act;
import org.tidalrounds.clinic.unit.Refusal;
import org.tidalrounds.language.Language;
import org.tidalrounds.language.Message;

/** What residents sign. Texts are never changed: another text is another version. */
public final class ContractTexts {
    /** The text that the service brings along, until a county has one of its own. */
    private static final int FIRST = 1;

    private static final LocalDate ALWAYS = LocalDate.of(2000, 1, 1);

    private ContractTexts() {}

    /** All versions, the oldest first. */
    public static List<ContractText> list(Act act) throws SQLException {
        List<ContractText> texts = new ArrayList<>(List.of(first()));
        texts.addAll(act.list(
                "select version, from_date, title_zh, title_en, body_zh, body_en from contract_texts where county_id = ? order by version",
                row -> new ContractText(
                        row.getInt(1),
                        row.getObject(2, LocalDate.class),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6)),
                act.countyId()));
        return texts;
    }

    private static ContractText first() {
        return new ContractText(
                FIRST,
                ALWAYS,
                said(Language.CHINESE, "title"),
                said(Language.ENGLISH, "title"),
                said(Language.CHINESE, "body"),
                said(Language.ENGLISH, "body"));
    }

    private static String said(Language language, String part) {
        return language.say(Message.of("signing.first_text." + part));
    }

    /** The version that is signed on a day. */
    public static ContractText inForce(Act act, LocalDate day) throws SQLException {
        ContractText found = first();
        for (ContractText text : list(act)) {
            found = text.from().isAfter(day) ? found : text;
        }
        return found;
    }

    /** A resident cannot have signed what nobody knows, nor what was no longer signed on the day. */
    static Optional<Message> findObstacle(Act act, int version, LocalDate on) throws SQLException {
        if (list(act).stream().noneMatch(text -> text.version() == version)) {
            throw Refusal.invalid("signing.no_text", version);
        }
        ContractText signed = inForce(act, on);
        return signed.version() == version
                ? Optional.empty()
                : Optional.of(Message.of("signing.other_text", version, on, signed.version()));
    }

    /**
     * Adds a version; phones have it before its first day.
     *
     * @throws Refusal if it begins today or earlier, or not after the version before
     */
    public static ContractText add(Act act, ContractText text) throws SQLException {
        List<ContractText> known = list(act);
        ContractText last = known.get(known.size() - 1);
        LocalDate earliest = last.from().isAfter(act.today()) ? last.from() : act.today();
        if (!text.from().isAfter(earliest)) {
            throw Refusal.invalid("signing.text_too_early", text.from(), earliest);
        }
        act.change(
                "insert into contract_texts (county_id, version, from_date, title_zh, title_en, body_zh, body_en, at, actor)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                act.countyId(),
                last.version() + 1,
                text.from(),
                text.titleZh(),
                text.titleEn(),
                text.bodyZh(),
                text.bodyEn(),
                act.now(),
                act.actor());
        return list(act).get(known.size());
    }
}
