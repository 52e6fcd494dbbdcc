import {el} from '../dom.js';
import {me} from '../session.js';
import {t} from '../texts.js';
import {choosing} from './choosing.js';
import {createChanges} from './changes.js';
import {createCursor} from './cursor.js';
import {createDrag} from './drag.js';
import {createFilters, legend} from './filters.js';
import {createGrid} from './grid.js';
import {createKeys} from './keys.js';
import {createPanel} from './panel.js';
import {createPreview} from './preview.js';
import {NONE} from './problems.js';
import {createSelection} from './selection.js';
import {createStatus} from './status.js';
import {createTodo} from './todo.js';

/**
 * The parts of the roster view and what they share. `board` is what every part is given: the store, what is chosen, the address, and the
 * other parts.
 */
export function createBoard(root, store, model, update) {
  const ending = new AbortController();
  const isCoordinator = me().roles.includes('coordinator');
  const board = {
    root, store, model, view: model.view, update, isCoordinator,
    mayChange: isCoordinator && store.roster.state === 'draft',
    selection: new Set(), touched: new Set(), problems: NONE, rest: store.rest, later: undefined, gap: undefined,
    listen: (target, event, listener) => target.addEventListener(event, listener, {signal: ending.signal}),
    close: () => ending.abort(),
  };
  Object.assign(board, createStatus());
  board.changes = createChanges(board);
  board.cursor = createCursor(board);
  board.preview = createPreview(board);
  board.grid = createGrid(board);
  board.filters = createFilters(board);
  board.todo = createTodo(board);
  board.panel = createPanel(board);
  board.drag = createDrag(board);
  board.keys = createKeys(board);
  choosing(board);
  assemble(board);
  listenToAll(board, createSelection(board));
  return board;
}

function assemble({root, todo, filters, grid, panel, status, live}) {
  root.replaceChildren(
    todo.element,
    el('section', {class: 'roster-middle'}, filters.element, grid.element, grid.nothing,
      el('footer', {class: 'roster-foot'}, status, legend(filters.shown), el('p', {id: 'roster-keys', class: 'keys muted'}, t('roster.keys')))),
    panel.element, live);
}

function listenToAll(board, clicks) {
  const {grid, cursor, keys, drag, listen} = board;
  drag.watch(grid.body);
  drag.watch(board.todo.element);
  listen(grid.element, 'click', event => {
    const place = grid.place(event.clientX, event.clientY);
    const id = event.target.closest('.chip')?.dataset.duty;
    if (!place || place.row.title !== undefined) return;
    const item = Math.max(0, (place.row.cells.get(place.column) ?? []).findIndex(one => one.duty.id === id));
    cursor.set(place.row.key, place.column, item);
    if (id) clicks.click(event, place, id);
    cursor.focus();
  });
  listen(grid.element, 'dblclick', event => { if (!event.target.closest('.chip')) keys.press(new KeyboardEvent('keydown', {key: 'Enter'})); });
  listen(grid.element, 'keydown', keys.press);
  grid.element.tabIndex = 0;
  listen(grid.element, 'focus', () => cursor.focus());
  listen(grid.element, 'focusin', ({target}) => { if (target !== grid.element) passTabStop(grid.element, target); });
  listen(grid.element, 'focusout', ({target, relatedTarget}) => { if (!grid.element.contains(relatedTarget)) passTabStop(target, grid.element); });
  listen(document, 'keydown', event => shortcuts(event, board));
}

/** The grid is one stop of the Tab key: itself, or while the keyboard is in it the duty or cell it is at. */
function passTabStop(from, to) {
  from.tabIndex = -1;
  to.tabIndex = 0;
}

/** Back and forth from anywhere in the view; `/` goes to the search. */
function shortcuts(event, board) {
  if (board.root.hidden || document.querySelector('dialog[open]')) return;
  if (event.key === 'Escape' && board.drag.isOn()) board.drag.cancel();
  if (event.target.closest('input, select, textarea')) return;
  if (event.key === '/') {
    event.preventDefault();
    document.getElementById('roster-who').focus();
  }
  if (!board.mayChange || !(event.ctrlKey || event.metaKey)) return;
  const key = event.key.toLowerCase();
  const way = key === 'z' ? (event.shiftKey ? 'redo' : 'undo') : key === 'y' ? 'redo' : undefined;
  if (!way) return;
  event.preventDefault();
  board.changes[way]();
}
