import {read} from './api.js';
import {el} from './dom.js';
import {drawFairness} from './fairness.js';
import {drawPostings} from './postings.js';
import {t} from './texts.js';
import {drawTide} from './tide.js';

/** The week's board is there at once; every other view is a resource of the roster, read when it is first looked at. */
const BOARD = 'board';
const VIEWS = {postings: drawPostings, tide: drawTide, fairness: drawFairness};

export function viewOf(view) {
  return view.view in VIEWS ? view.view : BOARD;
}

/** The tabs of the header, as links so that a view opens in a window of its own as well. */
export function drawTabs(root, view, choose) {
  const link = name => el('a', {
    href: name === BOARD ? '/' : `?view=${name}`,
    'aria-current': viewOf(view) === name ? 'page' : undefined,
    onclick: event => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      choose(name === BOARD ? undefined : name);
    },
  }, t(`view.${name}`));
  const held = root.contains(document.activeElement);
  root.replaceChildren(...[BOARD, ...Object.keys(VIEWS)].map(link));
  if (held) root.querySelector('[aria-current]').focus();
}

/** Shows one view and hides the others. */
export function showOnly(name) {
  for (const main of document.querySelectorAll('main')) main.hidden = main.id !== name;
}

/** Whether the service has yet to be asked for what the view shows. */
export function isUnread(name, model) {
  return name !== BOARD && !(name in model.read);
}

export async function load(name, model) {
  model.read[name] = await read(`/api/counties/${model.county.id}/rosters/${model.roster.id}/${name}`);
}

/** Draws a view that stands visible in the page. */
export function draw(name, root, model, update) {
  if (name !== BOARD) VIEWS[name](root, model.read[name], model, update);
}
