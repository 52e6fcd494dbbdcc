import {read} from './api.js';
import {span} from './dates.js';
import {el, redraw} from './dom.js';
import {publishedInstead, rosterLabel, rosterLine, STATES} from './rosters.js';
import {hasRole} from './session.js';
import {t} from './texts.js';

/**
 * The line above every view: which roster is looked at, how good it is, and what to do with it. `actions`: `choose(id)`,
 * `show(change)` for another view, `publish()`, `ill()`.
 */
export function drawBar(root, model, actions) {
  const {roster} = model;
  if (!roster) return redraw(root, el('span', {class: 'bar-period'}, t('bar.no_roster')));
  redraw(root,
    el('span', {class: 'bar-period'}, span(roster.from, roster.to)),
    chooser(model, actions),
    against(model, actions),
    el('span', {id: 'standing', class: 'standing', 'aria-label': t('bar.standing'), role: 'group'}),
    ...buttons(model, actions));
  drawStanding(model);
  return undefined;
}

function chooser({roster, rosters}, {choose}) {
  if (rosters.length === 0) return el('span', {class: 'bar-roster'}, rosterLabel(roster));
  const groups = STATES.map(state => [state, rosters.filter(item => item.state === state)]).filter(([, items]) => items.length > 0);
  return el('select', {class: 'bar-roster', 'aria-label': t('bar.chooser'), onchange: event => choose(event.target.value)},
    ...groups.map(([state, items]) => el('optgroup', {label: t(`bar.group.${state}`)},
      ...items.map(item => el('option', {value: item.id, selected: item.id === roster.id}, rosterLine(item))))));
}

function against({roster, rosters}, {show}) {
  const other = publishedInstead(roster, rosters);
  if (!other || !hasRole('coordinator', 'township_lead')) return undefined;
  return el('button', {type: 'button', class: 'bar-against', onclick: () => show({view: 'compare', other: other.id})}, t('bar.against', {version: other.version}));
}

function buttons({roster}, {publish, ill, show}) {
  if (!hasRole('coordinator')) return [];
  return [
    el('button', {type: 'button', id: 'ill', 'data-key': 'ill', onclick: ill}, '✚ ', t('bar.ill')),
    el('button', {type: 'button', id: 'plan', 'data-key': 'plan', onclick: () => show({view: 'solve'})}, '⟳ ', t('bar.plan')),
    roster.state === 'draft' ? el('button', {type: 'button', id: 'publish', 'data-key': 'publish', class: 'main-button', onclick: publish}, '⇪ ', t('bar.publish')) : '',
  ];
}

/** What is open and what is broken, as of the latest revision; asked for after the page stands, as it may take a second. */
export async function loadStanding(model) {
  if (!hasRole('coordinator', 'township_lead')) return;
  const {county, roster} = model;
  if (!roster) return;
  const standing = await read(`/api/counties/${county.id}/rosters/${roster.id}/standing`).catch(ignoreRefusal);
  if (!standing || model.roster.id !== roster.id) return;
  model.standing = standing;
  drawStanding(model);
}

function drawStanding({roster, standing}) {
  const open = standing?.open ?? roster.weeks.reduce((sum, week) => sum + week.open, 0);
  document.getElementById('standing')?.replaceChildren(
    figure(t('bar.open', {open}), open > 0),
    standing ? figure(t('bar.hard', {hard: standing.hard}), standing.hard > 0, t('bar.hard.why', {unexplained: standing.unexplained})) : '',
    standing?.staffedAtMost ? gap(standing) : '');
}

function figure(text, isBad, title) {
  return el('span', {class: isBad ? 'warn' : '', title}, isBad ? '▲ ' : '', text);
}

/** How many works more could be staffed at most, as a share: a proven limit, not a guess. */
function gap({staffed, staffedAtMost}) {
  const missing = Math.max(0, staffedAtMost - staffed);
  const share = (Math.ceil(missing / staffedAtMost * 1000) / 10).toFixed(1);
  return el('span', {title: t('bar.gap.why', {staffed, most: staffedAtMost})}, missing === 0 ? t('bar.best') : t('bar.gap', {gap: share}));
}

/** The figures are left out where the service cannot tell them; whatever is wrong is said by the view. */
function ignoreRefusal(problem) {
  if (problem.code === undefined) throw problem;
}
