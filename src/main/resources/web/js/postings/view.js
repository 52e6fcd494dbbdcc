import {read, readRevised} from '../api.js';
import {dateLabel} from '../dates.js';
import {el} from '../dom.js';
import {rove} from '../roving.js';
import {me} from '../session.js';
import {t} from '../texts.js';
import {axisOf} from '../yearaxis.js';
import {createDesk} from './desk.js';
import {legend, linesOf} from './lines.js';
import {drawPanel} from './panel.js';
import {seatLabel, span} from './words.js';

/** Draws the view that stands in the page anew; others' changes call for it. */
let again;

/** The year's postings, and whether the reader may change them. What they ask of doctors takes longer and comes after. */
export async function load(model) {
  const roster = `/api/counties/${model.county.id}/rosters/${model.roster.id}`;
  const isCoordinator = me().roles.includes('coordinator');
  const [{value, revision}, draft] = await Promise.all([
    readRevised(`${roster}/postings`),
    isCoordinator ? read(roster) : undefined,
  ]);
  return {roster, postings: value, revision, isCoordinator, editable: draft?.state === 'draft'};
}

/** The postings of the year: a line a seat, a bar a term; gaps first in words, then where they lie; beside them what they ask of whom. */
export function draw(root, found, model) {
  const {postings} = found;
  const axis = axisOf(postings);
  const detail = el('p', {class: 'detail', 'aria-live': 'polite'}, t(found.editable ? 'postings.hint_edit' : 'postings.hint'));
  const panel = found.isCoordinator && el('section', {class: 'posting-panel', 'aria-label': t('postings.panel')});
  const desk = createDesk(found, model, {
    changed: () => { if (panel) drawPanel(panel, desk, model.places); lines.show(desk); },
    stored: () => draw(root, found, model),
    reload: async () => { Object.assign(found, await load(model)); },
  });
  const lines = linesOf(postings, axis, model.places, desk, text => (detail.textContent = text));
  const scrolled = root.querySelector('.year-scroll')?.scrollTop ?? 0;
  root.replaceChildren(
    ...(postings.seats.length > 0 ? [problems(postings, model.places)] : []),
    el('div', {class: 'posting-desk'},
      el('section', {class: 'year'},
        el('div', {class: 'view-head'}, el('h2', {}, t('postings.title', {from: dateLabel(postings.from), to: dateLabel(postings.to)})), ...tools(desk, found), legend(found)),
        postings.seats.length === 0 ? el('p', {class: 'nothing'}, t('postings.none')) : lines.element,
        detail),
      panel || undefined));
  root.querySelector('.year-scroll')?.scrollTo(0, scrolled);
  rove(lines.element, '.year-line');
  if (panel) {
    drawPanel(panel, desk, model.places);
    weigh(found).then(() => { if (panel.isConnected && !desk.chosen) drawPanel(panel, desk, model.places); });
  }
  lines.focus(found.focus);
  found.focus = undefined;
  // Who has a posting in hand keeps it; storing it then says what the other one did.
  again = () => (desk.chosen ? undefined : desk.refresh());
}

/** What the postings as they are ask of doctors and departments. */
async function weigh(found) {
  if (found.burdens?.revision !== undefined && `"${found.burdens.revision}"` === found.revision) return;
  found.burdens = await read(`${found.roster}/postings/burdens`);
}

export function leave() {
  again = undefined;
}

document.addEventListener('roster-changed', event => { if (event.detail?.by) again?.(); });

/** The way back and forth. */
function tools(desk, {editable}) {
  if (!editable) return [];
  const tool = (name, key) => el('button', {type: 'button', 'data-key': name, title: key, onclick: () => desk[name]()}, t(`postings.${name}`));
  return [tool('undo', 'Ctrl+Z'), tool('redo', 'Ctrl+Y')];
}

document.addEventListener('keydown', event => {
  if (!(event.ctrlKey || event.metaKey) || event.target.closest('input, textarea, select')) return;
  const tool = {z: event.shiftKey ? 'redo' : 'undo', y: 'redo'}[event.key.toLowerCase()];
  const button = tool && document.querySelector(`main#postings:not([hidden]) [data-key="${tool}"]`);
  if (!button) return;
  event.preventDefault();
  button.click();
});

function problems({seats}, places) {
  const gaps = seats.flatMap(seat => seat.gaps.map(gap => ({seat, gap})));
  if (gaps.length === 0) return el('p', {class: 'all-well'}, el('b', {}, '✓ '), t('postings.covered', {seats: seats.length}));
  return el('details', {class: 'problems', open: gaps.length < 4},
    el('summary', {}, `▲ ${t('postings.gaps', {gaps: gaps.length})}`),
    el('ul', {}, ...gaps.map(({seat, gap}) =>
      el('li', {}, el('strong', {}, seatLabel(seat, places)), ` ${span(gap)} `, el('span', {class: 'muted'}, gap.reason)))));
}
