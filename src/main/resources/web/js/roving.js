/**
 * One tab stop for a whole table of buttons; arrows, Home and End go on from there. Up and down keep to the nearest button of the
 * next row that is shown.
 */
export function rove(root, rowSelector) {
  root.querySelectorAll(`${rowSelector} button`).forEach(button => (button.tabIndex = -1));
  root.querySelector(`${rowSelector} button`)?.setAttribute('tabindex', '0');
  root.onkeydown = event => move(root, rowSelector, event);
}

function move(root, rowSelector, event) {
  const from = event.target.closest('button');
  const row = from?.closest(rowSelector);
  if (!row) return;
  const rows = [...root.querySelectorAll(rowSelector)].filter(other => other.offsetParent && other.querySelector('button'));
  const stops = [...row.querySelectorAll('button')];
  const at = stops.indexOf(from);
  const to = {
    ArrowRight: () => stops[at + 1],
    ArrowLeft: () => stops[at - 1],
    Home: () => stops[0],
    End: () => stops.at(-1),
    ArrowDown: () => nearest(rows[rows.indexOf(row) + 1], from),
    ArrowUp: () => nearest(rows[rows.indexOf(row) - 1], from),
  }[event.key]?.();
  if (!to) return;
  event.preventDefault();
  from.tabIndex = -1;
  to.tabIndex = 0;
  to.focus();
}

function nearest(row, from) {
  const left = element => element.getBoundingClientRect().left;
  return row && [...row.querySelectorAll('button')].sort((a, b) => Math.abs(left(a) - left(from)) - Math.abs(left(b) - left(from)))[0];
}
