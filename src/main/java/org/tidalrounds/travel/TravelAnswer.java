package org.tidalrounds.travel;

import java.util.List;
import org.tidalrounds.language.Message;

/**
 * Driving times with what a coordinator should know about them.
 *
 * @param warnings sources that could not answer, pairs that a source does not know, pairs that are estimates only
 */
public record TravelAnswer(TravelTable table, List<Message> warnings) {
    public TravelAnswer {
        warnings = List.copyOf(warnings);
    }
}
