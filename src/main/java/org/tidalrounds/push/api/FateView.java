package org.tidalrounds.push.api;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.tidalrounds.language.Language;
import org.tidalrounds.push.inbox.Fates.Delivery;
import org.tidalrounds.push.inbox.Fates.Fate;
import org.tidalrounds.push.inbox.InboxMessage;

/**
 * A message and what became of it.
 *
 * @param doctor id of the doctor it is for; null for a message to an account
 * @param doctorName the doctor's name; null for a message to an account
 * @param account id of the account it is for; null for a message to a doctor
 * @param state waiting (for more to tell, or for the end of the quiet hours), superseded, no_device, under_way, delivered (to one
 *     device at least), failed
 * @param escalatedAt when coordinators were told that nobody confirmed it; null if they were not
 */
@Serdeable
record FateView(
        MessageView message,
        @Nullable String doctor,
        @Nullable String doctorName,
        @Nullable String account,
        String state,
        @Nullable Instant escalatedAt,
        List<DeliveryView> deliveries) {
    /**
     * The way of an alert to one device.
     *
     * @param channel firebase, web_push or webhook
     * @param state waiting, sending, delivered, refused, unregistered, expired or superseded
     * @param nextAt when it is tried next; null unless it waits
     * @param answer the channel's own word
     */
    @Serdeable
    record DeliveryView(
            long device,
            String channel,
            String state,
            int attempts,
            @Nullable Instant nextAt,
            String answer,
            Instant changedAt) {
        static DeliveryView of(Delivery delivery) {
            return new DeliveryView(
                    delivery.deviceId(),
                    delivery.channel(),
                    delivery.state(),
                    delivery.attempts(),
                    delivery.nextAt().orElse(null),
                    delivery.answer(),
                    delivery.changedAt());
        }
    }

    static FateView of(Fate fate, Map<String, String> names, Language language) {
        InboxMessage message = fate.message();
        return new FateView(
                MessageView.of(message, names, language),
                message.doctorId().orElse(null),
                message.doctorId().map(names::get).orElse(null),
                message.accountId().orElse(null),
                state(fate),
                message.escalatedAt().orElse(null),
                fate.deliveries().stream().map(DeliveryView::of).toList());
    }

    private static String state(Fate fate) {
        if (fate.message().alertId().isEmpty()) {
            return fate.message().supersededAt().isPresent() ? "superseded" : "waiting";
        }
        List<String> states = fate.deliveries().stream().map(Delivery::state).toList();
        if (states.isEmpty()) {
            return "no_device";
        }
        if (states.contains("delivered")) {
            return "delivered";
        }
        if (states.contains("waiting") || states.contains("sending")) {
            return "under_way";
        }
        return states.contains("superseded") ? "superseded" : "failed";
    }
}
