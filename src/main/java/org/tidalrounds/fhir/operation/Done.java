package org.tidalrounds.fhir.operation;

import org.hl7.fhir.r4.model.Appointment;
import org.tidalrounds.language.Message;

/**
 * What an operation came to.
 *
 * @param word what is to be known of it
 */
public record Done(Appointment appointment, Message word) {}
