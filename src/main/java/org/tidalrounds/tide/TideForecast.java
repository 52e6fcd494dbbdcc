package org.tidalrounds.tide;

import java.util.List;
import org.tidalrounds.language.Message;

/**
 * The forecast of all sites.
 *
 * @param days by site in the order of their codes, then by date
 * @param warnings what was left out, borrowed or unknown
 */
public record TideForecast(List<DayForecast> days, List<Message> warnings) {}
