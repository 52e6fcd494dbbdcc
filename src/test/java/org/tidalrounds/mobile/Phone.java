package org.tidalrounds.mobile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.tidalrounds.mobile.action.ActionAnswers.Answer;
import org.tidalrounds.mobile.action.ActionBody;

/** What a phone application does: keeps items, queues actions, sends them until each is answered. */
final class Phone {
    private final TestMobile mobile;
    private final String doctor;
    private final Map<String, Object> items = new TreeMap<>();
    private final List<ActionBody> queue = new ArrayList<>();
    private final Map<String, ActionBody> made = new LinkedHashMap<>();
    private final Map<String, Answer> answers = new LinkedHashMap<>();
    private Optional<String> cursor = Optional.empty();

    Phone(TestMobile mobile, String doctor) {
        this.mobile = mobile;
        this.doctor = doctor;
    }

    String doctor() {
        return doctor;
    }

    /** Everything the doctor did, by key. */
    Map<String, ActionBody> made() {
        return made;
    }

    Map<String, Answer> answers() {
        return answers;
    }

    Map<String, Object> items() {
        return items;
    }

    boolean isWaiting() {
        return !queue.isEmpty();
    }

    void act(ActionBody action) {
        made.put(action.key(), action);
        queue.add(action);
    }

    /** Sends some of the queue, in any order; the answers may be lost on the way, all of them. */
    void send(RandomGenerator random) {
        List<ActionBody> batch = new ArrayList<>();
        for (ActionBody action : queue) {
            if (random.nextInt(3) > 0) {
                batch.add(random.nextInt(batch.size() + 1), action);
            }
        }
        List<Answer> told = mobile.send(doctor, batch);
        if (random.nextInt(3) > 0) {
            told.forEach(this::take);
        }
    }

    /** Sends an answered action once more, as a phone does whose memory was older than its answer. */
    void repeat(RandomGenerator random) {
        List<String> keys = new ArrayList<>(answers.keySet());
        if (!keys.isEmpty()) {
            String key = keys.get(random.nextInt(keys.size()));
            mobile.send(doctor, List.of(made.get(key))).forEach(this::take);
        }
    }

    private void take(Answer answer) {
        if (answer.result().equals("later")) {
            return;
        }
        Answer before = answers.putIfAbsent(answer.key(), answer);
        assertThat(before == null || before.equals(answer))
                .as("%s, then %s", before, answer)
                .isTrue();
        queue.removeIf(action -> action.key().equals(answer.key()));
    }

    /** Asks for the difference, or for everything. */
    @SuppressWarnings("unchecked")
    void sync() {
        Map<String, Object> view = mobile.sync(doctor, cursor.orElse(null));
        if (Boolean.TRUE.equals(view.get("whole"))) {
            items.clear();
        }
        ((List<Map<String, Object>>) Objects.requireNonNull(view.get("removed")))
                .forEach(item -> items.remove(item.get("kind") + " " + item.get("id")));
        ((Map<String, List<Map<String, Object>>>) Objects.requireNonNull(view.get("changed")))
                .forEach((kind, list) -> list.forEach(item -> items.put(kind + " " + item.get("id"), item)));
        cursor = Optional.of(String.valueOf(view.get("cursor")));
    }
}
