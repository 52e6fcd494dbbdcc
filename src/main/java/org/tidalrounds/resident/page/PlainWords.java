package org.tidalrounds.resident.page;

import java.util.Map;
import org.tidalrounds.language.Message;

/** Refusals as a resident reads them: without ids, with what to do next. */
public final class PlainWords {
    private static final Map<String, String> OF = Map.ofEntries(
            Map.entry("clinic.no_slot", "resident.refused.slot_gone"),
            Map.entry("clinic.slot_taken", "resident.refused.slot_taken"),
            Map.entry("clinic.session_stopped", "resident.refused.session_stopped"),
            Map.entry("clinic.slot_past", "resident.refused.slot_gone"),
            Map.entry("clinic.reserved_until", "resident.refused.reserved"),
            Map.entry("clinic.hold_over", "resident.refused.hold_over"),
            Map.entry("clinic.referral_holds_already", "resident.refused.holds_already"),
            Map.entry("clinic.resident_holds_already", "resident.refused.holds_already"),
            Map.entry("clinic.not_booked", "resident.refused.not_booked"),
            Map.entry("clinic.no_booking", "resident.refused.no_booking"),
            Map.entry("clinic.no_wait", "resident.refused.no_wait"),
            Map.entry("clinic.nothing_offered", "resident.refused.nothing_offered"),
            Map.entry("clinic.key_used", "resident.refused.old_page"),
            Map.entry("clinic.no_key", "resident.refused.old_page"),
            Map.entry("clinic.key_in_flight", "resident.refused.busy"),
            Map.entry("clinic.no_resident_account", "resident.refused.not_yours"),
            Map.entry("web.not_there", "resident.refused.no_page"),
            Map.entry("web.method", "resident.refused.no_page"),
            Map.entry("web.media_type", "resident.refused.old_page"),
            Map.entry("web.value_unfit", "resident.refused.no_page"),
            Map.entry("referral.none", "resident.refused.no_referral"),
            Map.entry("referral.not_open", "resident.refused.referral_over"));

    private PlainWords() {}

    public static Message of(Message reason) {
        String key = OF.get(reason.key());
        return key == null ? reason : new Message(key, reason.arguments());
    }
}
