/** Takes messages to devices: gathers, claims, sends, records, tries again, and tells coordinators of silence. */
@NullMarked
package org.tidalrounds.push.delivery;

import org.jspecify.annotations.NullMarked;
