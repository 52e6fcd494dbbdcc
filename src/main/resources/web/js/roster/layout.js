/** In pixels, as in roster.css. */
const LANE = 22;
const PADDING = 6;
const TITLE = 24;
export const HEAD = 40;
export const NAMES = 164;
const NARROWEST = {1: 96, 2: 44, 4: 24};

/** Where each row lies, from the top of the first. */
export function layOut(rows) {
  const tops = new Array(rows.length);
  const indexOf = new Map();
  let height = 0;
  rows.forEach((row, index) => {
    tops[index] = height;
    indexOf.set(row.key, index);
    height += heightOf(row);
  });
  return {
    rows, tops, height, indexOf,
    heightOf: index => heightOf(rows[index]),
    /** The row at this distance from the top, the nearest one beyond the ends. */
    at: y => Math.max(0, lastNotAfter(tops, y)),
  };
}

function heightOf(row) {
  if (row.title !== undefined) return TITLE;
  let most = 1;
  for (const items of row.cells.values()) most = Math.max(most, items.length);
  return most * LANE + PADDING;
}

function lastNotAfter(tops, y) {
  let low = 0;
  let high = tops.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (tops[middle] <= y) low = middle + 1;
    else high = middle - 1;
  }
  return high;
}

/** How wide a column is when so many weeks, or all columns, are to fill the width. */
export function columnWidth(width, columns, weeks) {
  const shown = columns[0]?.week ? columns.length : Math.min(columns.length, weeks * 7);
  const least = columns[0]?.week ? 150 : NARROWEST[weeks];
  return Math.max(least, Math.floor((width - NAMES - 1) / Math.max(1, shown)));
}
