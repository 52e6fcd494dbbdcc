package org.tidalrounds.county;

import java.time.LocalDate;

/**
 * Other planned work: joint chronic clinics, health lectures, training, multi-disciplinary consultations.
 *
 * @param placeId a facility id or village code
 * @param times dates to hold it on, working days within the span, both ends included
 * @param doctors doctors needed each time
 */
public record Activity(
        String id,
        String kind,
        String placeId,
        LocalDate from,
        LocalDate to,
        int times,
        int minutes,
        String department,
        Title minTitle,
        int doctors) {}
