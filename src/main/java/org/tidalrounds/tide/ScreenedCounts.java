package org.tidalrounds.tide;

import java.util.List;
import org.tidalrounds.language.Message;

/** Counts fit to learn from, a site each in the order of their codes, and what was left out in words. */
record ScreenedCounts(List<SiteCounts> sites, List<Message> warnings) {}
