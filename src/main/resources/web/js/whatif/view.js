import {read, readRevised} from '../api.js';
import {el, redraw} from '../dom.js';
import {t} from '../texts.js';
import {createActions} from './actions.js';
import {columnHead} from './columns.js';
import {figureRows} from './figures.js';
import {gains} from './gains.js';
import {nameOf} from './words.js';

const LISTED = 50;

/** A draft to compare with, and the drafts made of it: what they assume and what they come to. */
export async function load(model) {
  const county = `/api/counties/${model.county.id}`;
  const [{rosters}, doctors] = await Promise.all([
    read(`${county}/rosters?limit=${LISTED}`),
    read(`${county}/rosters/${model.roster.id}/fairness`),
  ]);
  const current = rosters.find(roster => roster.id === String(model.roster.id)) ?? rosters[0];
  const found = {county, rosters, doctors: doctors.doctors, base: rosters.find(roster => roster.id === current.basedOn) ?? current};
  found.columns = await columns(found);
  return found;
}

async function columns({county, rosters, base}) {
  const drafts = rosters.filter(roster => roster.basedOn === base.id && roster.state === 'draft').reverse();
  return Promise.all([base, ...drafts].map(roster => column(county, roster)));
}

async function column(county, roster) {
  const place = `${county}/rosters/${roster.id}`;
  const [outlook, {value, revision}, jobs] = await Promise.all([
    read(`${place}/outlook`),
    readRevised(`${place}/assumptions`),
    roster.state === 'draft' ? read(`${place}/solve-jobs`) : [],
  ]);
  return {place, roster, outlook, assumptions: value.assumptions, revision, job: jobs.find(job => ['queued', 'running'].includes(job.state))};
}

/** Drafts side by side; every figure beside the first one's, and who gains. */
export function draw(root, found, model) {
  const draft = {kind: 'vehicles'};
  const show = () => redraw(root, ...parts(found, model, actions, draft));
  const actions = createActions(found, {
    changed: show,
    again: async base => {
      const {rosters} = await read(`${found.county}/rosters?limit=${LISTED}`);
      found.rosters = rosters;
      found.base = rosters.find(roster => roster.id === (base ?? found.base.id)) ?? rosters[0];
      found.columns = await columns(found);
    },
  });
  show();
  found.columns.filter(one => one.job).forEach(actions.watch);
  stop = actions.stop;
}

let stop;

export function leave() {
  stop?.();
}

function parts(found, model, actions, draft) {
  const [base, ...others] = found.columns;
  return [
    el('section', {class: 'whatif-head'},
      el('div', {class: 'view-head'}, el('h2', {}, t('whatif.title')), chooseBase(found, actions), newDraft(actions)),
      actions.problem ? el('p', {class: 'warn', role: 'alert'}, `▲ ${actions.problem.message}`) : undefined,
      el('p', {class: 'muted'}, t(others.length === 0 ? 'whatif.none' : 'whatif.hint'))),
    el('section', {class: 'whatif-scroll', tabindex: '0', 'aria-label': t('whatif.title')},
      el('table', {class: 'whatif-table'},
        el('thead', {}, el('tr', {}, el('td', {}), ...found.columns.map(one => columnHead(one, one === base, {found, model, actions, draft})))),
        el('tbody', {}, ...figureRows(found.columns), gains(found.columns, found, model)))),
  ];
}

function chooseBase({rosters, base}, actions) {
  return el('label', {}, `${t('whatif.base')} `, el('select', {name: 'base', 'data-key': 'base', onchange: event => actions.compareWith(event.target.value)},
    ...rosters.map(roster => el('option', {value: roster.id, selected: roster.id === base.id}, nameOf(roster)))));
}

function newDraft(actions) {
  const name = el('input', {type: 'text', name: 'new-draft', 'data-key': 'new-draft-name', required: true, maxlength: 100, placeholder: t('whatif.example'), 'aria-label': t('whatif.name')});
  return el('form', {class: 'whatif-new', onsubmit: event => { event.preventDefault(); actions.make(name.value); }},
    name, el('button', {type: 'submit', class: 'primary', 'data-key': 'make'}, t('whatif.make')));
}
