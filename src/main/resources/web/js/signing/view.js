import {read} from '../api.js';
import {choice, el, redraw} from '../dom.js';
import {hasRole} from '../session.js';
import {t} from '../texts.js';
import {levelTable, LEVELS, rowsOf} from './levels.js';
import {openPapers} from './papers.js';
import {drawSummary} from './summary.js';
import {drawTeam} from './team.js';

/** Targets are for those who keep the overview; administrators look after the text that is signed. */
export async function load(model) {
  const base = `/api/counties/${model.county.id}`;
  return {base, targets: hasRole('coordinator', 'township_lead') ? await read(`${base}/signing-targets`) : undefined};
}

/** How far the contracts are: the county first, then who is missing most; a team's tasks beside it. */
export function draw(root, found, model, update) {
  const {base, targets} = found;
  if (!targets) {
    redraw(root, el('section', {}, el('div', {class: 'view-head'}, el('h2', {}, t('view.signing')), papersButton(base))));
    return;
  }
  const view = {level: LEVELS.includes(model.view.level) ? model.view.level : 'townships', township: model.view.township, who: model.view.who};
  const team = targets.teams.find(one => one.id === model.view.team);
  redraw(root,
    drawSummary(targets, model.places),
    el('section', {class: 'signing-levels'},
      el('div', {class: 'view-head'},
        el('h2', {}, t('signing.title')),
        el('div', {role: 'radiogroup', 'aria-label': t('signing.levels')},
          ...choice('signing-level', LEVELS.map(value => ({value, label: t(`signing.level.${value}`), detail: ` ${targets[value].length}`})), view.level, level => update({level, township: undefined, who: undefined}))),
        narrowed(view, targets, update),
        papersButton(base)),
      el('div', {class: 'signing-table', tabindex: '0', role: 'region', 'aria-label': t('signing.title')},
        levelTable(view.level, rowsOf(view, targets), targets, team?.id, change => update(change)))),
    team && drawTeam(team, base, reread(root, found, model, update), () => update({team: undefined})));
}

/** Once a task is taken back, the figures are others. */
function reread(root, found, model, update) {
  return async () => {
    Object.assign(found, await load(model));
    draw(root, found, model, update);
  };
}

/** What the teams are narrowed to: a township or a doctor. */
function narrowed({level, township, who}, targets, update) {
  if (level !== 'teams' || !(township || who)) return undefined;
  const name = who ?? targets.townships.find(place => place.code === township)?.name ?? township;
  return el('button', {type: 'button', class: 'signing-narrowed', 'data-key': 'signing-narrowed', title: t('signing.all_teams'),
    onclick: () => update({township: undefined, who: undefined})}, `${name} ✕`);
}

function papersButton(base) {
  return hasRole('coordinator', 'administrator')
    && el('button', {type: 'button', class: 'signing-papers', 'data-key': 'signing-papers', onclick: () => openPapers(base)}, t('signing.papers'));
}
