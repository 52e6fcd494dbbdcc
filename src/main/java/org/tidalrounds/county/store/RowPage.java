package org.tidalrounds.county.store;

import java.util.List;
import java.util.Optional;

/**
 * Some rows of a table in the folder's order.
 *
 * @param rows the cells of each as text, in the order of the columns
 * @param total rows that match in all
 * @param after what the next page is asked for with; empty after the last
 */
public record RowPage(List<List<String>> rows, int total, Optional<String> after) {}
