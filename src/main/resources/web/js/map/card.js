import {el, redraw} from '../dom.js';
import {mayPrint, printButtons} from '../prints.js';
import {dayLabel} from '../dates.js';
import {GLYPHS} from '../places.js';
import {t, word} from '../texts.js';
import {villageRounds} from './rounds.js';

/** What is chosen, in full: a run, a village, or else the list of the day's runs. */
export function drawCard(root, model, actions) {
  const {week, places, view} = model;
  if (week.runs.has(view.run)) redraw(root, ...runCard(week.runs.get(view.run), model, actions));
  else if (places.villages.has(view.village)) redraw(root, ...villageCard(places.villages.get(view.village), model, actions));
  else redraw(root, ...dayCard(model, actions));
}

function dayCard({week, places, view}, actions) {
  const runs = [...week.runs.values()].filter(run => run.date === view.day);
  const head = el('div', {class: 'card-head'}, el('h3', {}, t('map.day.title', {day: dayLabel(view.day), runs: runs.length})));
  if (runs.length === 0) return [head, el('p', {class: 'muted'}, t('map.day.none'))];
  return [head, table(['run', 'leave', 'back', 'stops', 'drive'], runs.map(run => [
    runLink(run, places, actions),
    run.leave,
    run.back,
    run.visits.map(visit => places.villages.get(visit.village).shortName).join(t('list.separator')),
    number(run.driveMinutes),
  ]))];
}

function runCard(run, scene, actions) {
  const {week, places} = scene;
  const base = places.bases.get(run.base);
  return [
    head(t('map.run.title', {base: base.label, vehicle: run.vehicle, day: dayLabel(run.date)}), base.hue, actions),
    el('p', {}, t('map.run.times', {leave: run.leave, back: run.back, drive: run.driveMinutes}), el('span', {class: 'muted'}, ` · ${run.id}`)),
    el('p', {}, `${t('map.run.crew')} `, ...crew(run)),
    ...(mayPrint(base.townshipCode) ? run.crew.map(doctor => printButtons(t('map.print.month', {doctor: doctor.name}), scene, `doctor-month/${doctor.id}`)) : []),
    ...(week.openByRun.get(run.id) ?? []).map(openNote),
    table(['stop', 'arrive', 'depart', 'drive'], [
      [base.name, '', run.leave, ''],
      ...run.visits.map((visit, index) => [
        villageLink(visit.village, `${index + 1} `, places, actions), visit.arrive, visit.depart, number(visit.driveMinutes)]),
      [base.name, run.back, '', number(run.driveMinutes - run.visits.reduce((sum, visit) => sum + visit.driveMinutes, 0))],
    ]),
  ];
}

function crew(run) {
  if (run.crew.length === 0) return [el('span', {class: 'open-note'}, `▲ ${t('map.run.crew.none')}`)];
  return run.crew.map((doctor, index) => el('span', {class: 'nowrap'},
    `${index > 0 ? t('list.separator') : ''}${doctor.name} `, el('span', {class: 'muted'}, `${word('title', doctor.title)} ${index === 0 ? t('map.run.crew.lead') : ''}`)));
}

function villageCard(village, scene, actions) {
  const {week, places} = scene;
  const visits = [...(week.visitsByVillage.get(village.code) ?? [])].sort((a, b) => (a.run.date < b.run.date ? -1 : 1));
  const open = week.openByPlace.get(village.code) ?? [];
  const shared = places.villages.get(village.sharedWith)?.shortName;
  return [
    head(`${village.shortName} · ${village.townshipName}`, undefined, actions),
    el('p', {class: 'muted'}, t('map.village.facts', {population: village.population, aged: village.aged65plus, chronic: village.chronicPatients})),
    village.serviceMode === 'tour' ? undefined : el('p', {}, shared ? t('map.village.shared', {neighbour: shared}) : t('map.village.stationed')),
    ...open.map(openNote),
    villageRounds(village, scene),
    mayPrint(village.townshipCode) ? printButtons(t('map.print.notice'), scene, `village-notice/${village.code}`) : undefined,
    visits.length === 0 ? undefined : table(['day', 'arrive', 'depart', 'run', 'crew'], visits.map(visit => [
      dayLabel(visit.run.date), visit.arrive, visit.depart, runLink(visit.run, places, actions), crewNames(visit.run)])),
  ].filter(Boolean);
}

function openNote(open) {
  return el('p', {class: 'open-note'}, `▲ ${open.reason}`);
}

function crewNames(run) {
  return run.crew.map(doctor => doctor.name).join(t('list.separator')) || `▲ ${t('map.run.crew.none')}`;
}

function head(title, hue, actions) {
  const glyph = hue === undefined ? undefined : el('span', {class: `glyph hue-${hue}`, 'aria-hidden': 'true'}, GLYPHS[hue]);
  return el('div', {class: 'card-head'}, glyph, el('h3', {}, title),
    el('button', {type: 'button', 'data-key': 'close', onclick: actions.clear}, t('map.card.back')));
}

function table(columns, rows) {
  return el('table', {},
    el('thead', {}, el('tr', {}, ...columns.map(column => el('th', {scope: 'col', class: column === 'drive' && 'number'}, t(`map.column.${column}`))))),
    el('tbody', {}, ...rows.map(cells => el('tr', {}, ...cells.map(value => (value instanceof HTMLTableCellElement ? value : el('td', {}, value)))))));
}

function runLink(run, places, actions) {
  const base = places.bases.get(run.base);
  return el('td', {class: 'nowrap'}, el('span', {class: `glyph hue-${base.hue}`, 'aria-hidden': 'true'}, `${GLYPHS[base.hue]} `),
    el('button', {type: 'button', 'data-key': `run-${run.id}`, onclick: () => actions.showRun(run.id)}, `${base.shortLabel} ${run.vehicle}`));
}

function villageLink(code, before, places, actions) {
  return el('td', {}, before,
    el('button', {type: 'button', 'data-key': `village-${code}`, onclick: () => actions.showVillage(code)}, places.villages.get(code).shortName));
}

function number(value) {
  return el('td', {class: 'number'}, String(value));
}
