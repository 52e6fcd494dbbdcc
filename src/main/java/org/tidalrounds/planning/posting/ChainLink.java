package org.tidalrounds.planning.posting;

import org.jspecify.annotations.Nullable;

/** What a search decides about one term of a seat's chain. */
record ChainLink(@Nullable Candidate doctor, int weeks, int delayWeeks) {}
