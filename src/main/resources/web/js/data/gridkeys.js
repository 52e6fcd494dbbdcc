import {ROW} from './gridrows.js';

/** Whatever is pressed, copied or pasted on a grid. */
export function pressed(grid, event) {
  if (grid.editor) return pressedEditing(grid, event);
  const {row, column} = grid.at;
  const page = Math.max(1, Math.floor(grid.root.clientHeight / ROW) - 2);
  const control = event.ctrlKey || event.metaKey;
  const to = {
    ArrowUp: [row - 1, column], ArrowDown: [row + 1, column], ArrowLeft: [row, column - 1], ArrowRight: [row, column + 1],
    PageUp: [row - page, column], PageDown: [row + page, column],
    Home: [control ? 0 : row, 0], End: [control ? grid.rows.length - 1 : row, grid.columns.length - 1],
  }[event.key];
  if (to) grid.go(...to);
  else if (event.key === 'Enter' || event.key === 'F2') grid.edit();
  else if (event.key === ' ' && grid.columns[column].kind === 'boolean') grid.toggle();
  else if (event.key === 'Delete' && control) grid.remove();
  else if (event.key === 'Delete' || event.key === 'Backspace') grid.put('');
  else if (control && event.key.toLowerCase() === 'z') grid.after(() => (event.shiftKey ? grid.sheet.redo() : grid.sheet.undo()));
  else if (control && event.key.toLowerCase() === 'y') grid.after(() => grid.sheet.redo());
  else if (event.key.length === 1 && !control && !event.altKey) return grid.edit(event.key);
  else return undefined;
  event.preventDefault();
  return undefined;
}

function pressedEditing(grid, event) {
  if (event.isComposing) return;
  if (event.key === 'Escape') grid.close(false);
  else if (event.key === 'Enter') { grid.close(true); grid.go(grid.at.row + 1, grid.at.column); }
  else if (event.key === 'Tab') { grid.close(true); grid.go(grid.at.row, grid.at.column + (event.shiftKey ? -1 : 1)); }
  else return;
  event.preventDefault();
  event.stopPropagation();
}

export function copied(grid, event) {
  if (grid.editor || grid.rows.length === 0) return;
  event.clipboardData.setData('text/plain', grid.sheet.value(grid.rows[grid.at.row], grid.at.column));
  event.preventDefault();
}

/** Cells copied from a spreadsheet go in from the current cell on. */
export function pasted(grid, event) {
  if (grid.editor || grid.rows.length === 0) return;
  event.preventDefault();
  const lines = event.clipboardData.getData('text/plain').replace(/\r?\n$/, '').split(/\r?\n/);
  const start = {...grid.at};
  lines.forEach((line, down) => line.split('\t').forEach((text, right) => {
    grid.at = {row: start.row + down, column: start.column + right};
    if (grid.at.row < grid.rows.length && grid.at.column < grid.columns.length && grid.isOpen()) grid.sheet.set(grid.rows[grid.at.row], grid.at.column, text.trim());
  }));
  grid.at = start;
  grid.after(() => {});
}
