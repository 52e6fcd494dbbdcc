/** What has to happen by itself. Every node does it; the database lets it happen once. */
@NullMarked
package org.tidalrounds.clinic.job;

import org.jspecify.annotations.NullMarked;
