package org.tidalrounds.tide;

import java.time.LocalDate;
import java.util.List;
import org.tidalrounds.language.Message;

/**
 * More visitors at a site than its staffed doctors suffice for.
 *
 * @param expected visitors of the whole day
 * @param skills of the doctors missing, most needed first; at least one
 */
public record Surge(LocalDate date, String villageCode, int expected, List<String> skills, Message reason) {
    public Surge {
        skills = List.copyOf(skills);
    }

    public int doctorsMissing() {
        return skills.size();
    }
}
