package org.tidalrounds.resident.rating;

import java.time.LocalDate;

/**
 * What a resident thinks of a contract year.
 *
 * @param stars 1 to 5
 * @param words as the resident wrote them; may be empty
 * @param on the day of the rating
 */
public record Rating(int stars, String words, LocalDate on) {}
