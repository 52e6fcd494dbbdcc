package org.tidalrounds.county.exchange;

import org.tidalrounds.language.Message;

/**
 * One thing that is wrong with an import.
 *
 * @param file the file's or the sheet's name
 * @param line counted from 1, the header's; 0 when the file as a whole is meant
 * @param column the header as it stands in the file; empty when the line as a whole is meant
 * @param value the text found, shortened when it is long; empty for none
 * @param expected what was expected, with the remedy
 */
public record ImportError(String file, int line, String column, String value, Message expected) {}
