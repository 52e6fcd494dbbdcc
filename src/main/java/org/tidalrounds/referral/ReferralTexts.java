package org.tidalrounds.referral;

import jakarta.inject.Singleton;
import java.util.List;
import org.tidalrounds.database.personal.PersonalCipher;
import org.tidalrounds.database.personal.PersonalKind;
import org.tidalrounds.database.personal.SealedColumn;
import org.tidalrounds.database.personal.SealedColumns;

/** What referrals say in words is of health: sealed before it is stored, opened for those who may read it. */
@Singleton
public final class ReferralTexts implements SealedColumns {
    static final SealedColumn COMPLAINT = column("referrals", "complaint");
    static final SealedColumn PLAN = column("referrals", "plan");
    static final SealedColumn NOTE = column("referrals", "note");
    static final SealedColumn TITLE = column("referral_attachments", "title");
    static final SealedColumn CONTENT = column("referral_attachments", "content");
    static final SealedColumn TASK = column("follow_ups", "task");
    static final SealedColumn DONE = column("follow_ups", "note");

    private final PersonalCipher cipher;

    ReferralTexts(PersonalCipher cipher) {
        this.cipher = cipher;
    }

    private static SealedColumn column(String table, String column) {
        return new SealedColumn(table, column, PersonalKind.NAME, false);
    }

    @Override
    public List<SealedColumn> list() {
        return List.of(COMPLAINT, PLAN, NOTE, TITLE, CONTENT, TASK, DONE);
    }

    String seal(String countyId, SealedColumn column, String text) {
        return cipher.seal(countyId, column.place(), text);
    }

    String open(String countyId, SealedColumn column, String sealed) {
        return cipher.open(countyId, column.place(), sealed);
    }

    /** The referral as its parties read it. */
    public Referral opened(String countyId, Referral referral) {
        return referral.withTexts(
                open(countyId, COMPLAINT, referral.complaint()),
                open(countyId, PLAN, referral.plan()),
                open(countyId, NOTE, referral.note()));
    }
}
