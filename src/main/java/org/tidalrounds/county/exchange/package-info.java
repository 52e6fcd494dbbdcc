/** Import and export of a county: a folder of CSV files or a workbook, read whole or refused whole with every error named. */
@NullMarked
package org.tidalrounds.county.exchange;

import org.jspecify.annotations.NullMarked;
