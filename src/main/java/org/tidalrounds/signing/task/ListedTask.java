package org.tidalrounds.signing.task;

import java.util.List;
import org.tidalrounds.signing.SigningTask;

/**
 * A task with what whoever goes there wants to know. Names are whole: whoever shows them masks them.
 *
 * @param groups the key groups
 * @param phone empty for none
 * @param stop code of the village where the clinic for it is held
 * @param teamName empty where no team looks after the village
 * @param ofTeam whether the doctor who asked is of the team
 */
public record ListedTask(
        SigningTask task,
        String name,
        String sex,
        int birthYear,
        List<String> groups,
        String phone,
        String village,
        String stop,
        double latitude,
        double longitude,
        String townshipCode,
        String teamName,
        boolean ofTeam) {}
