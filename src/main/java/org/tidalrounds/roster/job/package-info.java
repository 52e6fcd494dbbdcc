/** Solve jobs: planning a draft in the background, in any process of the service, and going on after that one was killed. */
@NullMarked
package org.tidalrounds.roster.job;

import org.jspecify.annotations.NullMarked;
