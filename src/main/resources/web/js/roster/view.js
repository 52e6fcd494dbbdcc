import {createBoard} from './board.js';
import {loadStore, reload} from './load.js';
import {findProblems} from './problems.js';
import {createRest} from './rest.js';

let board;

export function load(model) {
  return loadStore(model);
}

/** The roster: worklist, grid, and what is chosen. */
export function draw(root, store, model, update) {
  board?.close();
  const mine = board = createBoard(root, store, model, update);
  board.later = createRest(board, part => mine === board && add(part), problem => mine.tell(problem.message, 'bad'));
  board.refresh();
  if (store.duties.has(board.view.duty)) board.choose(board.view.duty, {reveal: true});
  else board.chosen();
  board.todo.draw();
  board.later.read();
  document.addEventListener('roster-changed', hear);
  document.addEventListener('roster-stands', lookAgain);
}

export function leave() {
  board?.drag.cancel();
  if (board?.keys.isCarrying()) board.keys.putBack();
}

function add(part) {
  const {store} = board;
  store.rest = board.rest = {breaches: [], ...store.rest, ...part};
  board.problems = findProblems(board);
  board.refresh();
  board.todo.draw();
  if (!board.panel.isAdding() && !('breaches' in part)) board.panel.draw();
}

/** The service tells every ten seconds where the roster stands: time to ask what doctors have answered. */
function lookAgain() {
  if (!board.root.hidden) board.later.readAnswers();
}

/** Somebody else's change appears at once. */
async function hear({detail: {revision, by}}) {
  if (!board) return;
  const mine = board;
  const touched = await reload(mine.store, revision);
  if (touched && mine === board) mine.changed(touched, {by});
}
