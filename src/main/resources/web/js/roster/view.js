import {loadBreaches, loadStore, loadSurges, loadWeeks, reload} from './load.js';
import {createBoard} from './board.js';
import {findProblems} from './problems.js';

let board;

export function load(model) {
  return loadStore(model);
}

/** The roster: worklist, grid, and what is chosen. */
export function draw(root, store, model, update) {
  board?.close();
  board = createBoard(root, store, model, update);
  board.readRest = () => readRest(board);
  board.refresh();
  if (store.duties.has(board.view.duty)) board.choose(board.view.duty, {reveal: true});
  else board.chosen();
  board.todo.draw();
  readRest(board);
  document.addEventListener('roster-changed', hear);
}

export function leave() {
  board?.drag.cancel();
  if (board?.keys.isCarrying()) board.keys.putBack();
}

/** What the grid does without at first: reasons of what is open, stops of runs, breaches, surges. */
async function readRest(mine) {
  const {store, isCoordinator} = mine;
  const kept = store.rest ?? {breaches: [], surges: []};
  const show = part => {
    store.rest = mine.rest = {...kept, ...store.rest, ...part};
    mine.problems = findProblems(mine);
    mine.refresh();
    mine.todo.draw();
    if (!mine.panel.isAdding()) mine.panel.draw();
  };
  try {
    const [weeks, surges] = await Promise.all([loadWeeks(store), loadSurges(store)]);
    if (mine !== board) return;
    show({...weeks, surges});
    if (!isCoordinator) return;
    const breaches = await loadBreaches(store);
    if (mine === board) show({breaches});
  } catch (problem) {
    mine.tell(problem.message, 'bad');
  }
}

/** Somebody else's change appears at once. */
async function hear({detail: {revision, by}}) {
  if (!board || revision <= board.store.revision) return;
  board.changed(await reload(board.store), {by});
}
