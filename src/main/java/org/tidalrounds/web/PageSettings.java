package org.tidalrounds.web;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.serde.annotation.Serdeable;

/**
 * What whoever runs the service may choose for the pages.
 *
 * @param tilesUrl of map tiles, with {z}, {x} and {y}; empty for none
 * @param tilesCredit whom the map credits for them
 */
@ConfigurationProperties("tidal")
@Serdeable
public record PageSettings(String tilesUrl, String tilesCredit) {}
