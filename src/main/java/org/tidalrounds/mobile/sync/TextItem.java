package org.tidalrounds.mobile.sync;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;

/**
 * A version of the contract's text. Paragraphs are separated by blank lines.
 *
 * @param id the version, as text
 * @param version sent along with a signature
 * @param from the first day on which it is signed
 */
@Serdeable
record TextItem(String id, int version, LocalDate from, String titleZh, String titleEn, String bodyZh, String bodyEn)
        implements SyncItem {}
