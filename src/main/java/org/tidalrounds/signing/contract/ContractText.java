package org.tidalrounds.signing.contract;

import java.time.LocalDate;

/**
 * A version of the contract's text; paragraphs are separated by blank lines.
 *
 * @param from the first day on which it is signed, until the next version's
 */
public record ContractText(int version, LocalDate from, String titleZh, String titleEn, String bodyZh, String bodyEn) {}
