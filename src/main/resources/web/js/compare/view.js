import {read, write} from '../api.js';
import {byDoctor, summary, tally} from '../changes.js';
import {refusal} from '../dialog.js';
import {el, redraw} from '../dom.js';
import {publishedInstead, rosterLabel, rosterLine} from '../rosters.js';
import {hasRole} from '../session.js';
import {learn, t} from '../texts.js';
import {dutyTable, visitTable} from './tables.js';

export const rereads = true;

/** How the chosen roster differs from another, which is the published one of its days unless the address names another. */
export async function load(model) {
  await learn('changes');
  const {county, roster, rosters, view} = model;
  const others = rosters.filter(other => other.id !== roster.id);
  const base = others.find(other => other.id === view.other) ?? publishedInstead(roster, rosters) ?? others.find(other => other.state !== 'draft') ?? others[0];
  return {others, base, comparison: base && await read(`/api/counties/${county.id}/rosters/${base.id}/comparison/${roster.id}`)};
}

/** What changes and for whom, narrowed to a person or a township. */
export function draw(root, found, model, update) {
  const {others, base, comparison} = found;
  if (!base) {
    root.replaceChildren(el('section', {}, el('h2', {class: 'view-head'}, t('view.compare')), el('p', {class: 'nothing'}, t('compare.alone'))));
    return;
  }
  const people = byDoctor(comparison);
  const narrowed = narrow(comparison, model);
  redraw(root,
    el('section', {class: 'compare-head'},
      el('div', {class: 'view-head'},
        el('h2', {}, t('compare.title', {what: rosterLabel(model.roster)})),
        el('label', {}, t('compare.with'), ' ', baseChoice(others, base, model, root, update)),
        restore(base, model, root)),
      figures(comparison),
      el('p', {class: 'compare-sum', role: 'status'}, summary(narrowed.duties, 'changes.duties'), el('br'), summary(narrowed.visits, 'changes.visits'))),
    el('div', {class: 'compare-body'},
      el('section', {class: 'compare-people'},
        el('h3', {class: 'view-head'}, t('changes.affected', {count: people.length})),
        el('ul', {}, el('li', {}, personButton({id: undefined, name: t('compare.everybody'), items: []}, model, update)),
          ...people.map(person => el('li', {}, personButton(person, model, update))))),
      el('section', {class: 'compare-changes'},
        el('div', {class: 'view-head'}, el('label', {}, t('compare.township'), ' ', townshipChoice(model, update))),
        dutyTable(narrowed.duties, comparison.doctors, model.places),
        visitTable(narrowed.visits, model.places))));
}

function baseChoice(others, base, model, root, update) {
  return el('select', {'data-key': 'base', onchange: event => model.attempt(async () => {
    update({other: event.target.value}, false);
    model.read.compare = await load(model);
    draw(root, model.read.compare, model, update);
  })}, ...others.map(other => el('option', {value: other.id, selected: other === base}, rosterLine(other))));
}

function townshipChoice({places, view}, update) {
  return el('select', {'data-key': 'township', onchange: event => update({township: event.target.value || undefined})},
    el('option', {value: ''}, t('compare.townships')),
    ...places.townships.map(township => el('option', {value: township.code, selected: township.code === view.township}, township.name)));
}

function personButton(person, {view}, update) {
  return el('button', {type: 'button', 'data-key': `person-${person.id ?? ''}`, 'aria-pressed': String(view.who === person.id), onclick: () => update({who: person.id})},
    el('span', {}, person.name), ' ', ...tally(person));
}

/** The changes that concern the person and the township chosen. */
function narrow({duties, visits}, {view, places}) {
  const township = place => (places.villages.get(place) ?? places.bases.get(place))?.townshipCode;
  const isThere = place => !view.township || township(place) === view.township;
  return {
    duties: duties.filter(({before, after}) => [before, after].some(duty => duty && isThere(duty.place) && (!view.who || duty.doctor === view.who))),
    visits: view.who ? [] : visits.filter(visit => isThere(visit.village)),
  };
}

/** Open visits, runs with a doctor and driving: before → after. */
function figures({before, after}) {
  const item = (word, key) => el('div', {class: 'compare-figure'}, el('dt', {}, word),
    el('dd', {}, String(before[key]), ' → ', el('b', {}, String(after[key]))));
  return el('dl', {class: 'compare-figures'}, item(t('compare.visits'), 'visits'), item(t('compare.visits_open'), 'visitsOpen'),
    item(t('compare.runs'), 'runs'), item(t('compare.runs_staffed'), 'runsStaffed'), item(t('compare.drive'), 'driveMinutes'));
}

/** An earlier version comes back as a draft that copies it. */
function restore(base, model, root) {
  if (base.state === 'draft' || !hasRole('coordinator')) return undefined;
  const name = t('compare.restored', {what: rosterLabel(base)});
  const key = `restore ${base.id} ${Date.now()}`;
  return el('button', {type: 'button', 'data-key': 'restore', onclick: async () => {
    try {
      const draft = await write('POST', `/api/counties/${model.county.id}/rosters`, {name, copyOf: base.id}, {key});
      model.choose(draft.id);
    } catch (problem) {
      root.prepend(refusal(problem));
    }
  }}, '↺ ', t('compare.restore', {what: rosterLabel(base)}));
}
