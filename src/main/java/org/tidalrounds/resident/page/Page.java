package org.tidalrounds.resident.page;

import org.tidalrounds.html.Html;

/**
 * One screen.
 *
 * @param here where it can be read again, in the other language for example
 */
public record Page(String title, String here, Html body) {}
