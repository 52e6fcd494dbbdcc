/** Which duties are chosen: one, several one by one, or all in the rectangle from the first one chosen. */
export function createSelection(board) {
  const {selection} = board;
  let anchor;

  /** A click on a duty in the grid. */
  function click(event, place, id) {
    if (event.shiftKey && anchor) range(place);
    else if (event.ctrlKey || event.metaKey) board.toggle(id);
    else board.choose(id, {panel: true});
    if (!event.shiftKey) anchor = place;
  }

  function range(place) {
    const {layout} = board.grid;
    const [top, bottom] = ordered(layout.indexOf.get(anchor.row.key) ?? 0, layout.indexOf.get(place.row.key));
    const [left, right] = ordered(anchor.column, place.column);
    selection.clear();
    for (const row of layout.rows.slice(top, bottom + 1)) {
      for (const [column, items] of row.cells ?? []) if (column >= left && column <= right) items.forEach(item => selection.add(item.duty.id));
    }
    board.chosen();
  }

  return {click};
}

function ordered(a, b) {
  return a < b ? [a, b] : [b, a];
}
