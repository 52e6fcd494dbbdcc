import {el} from '../dom.js';
import {today, weekday, weekdayLetter} from '../dates.js';
import {GLYPHS} from '../places.js';
import {rove} from '../roving.js';
import {t, word} from '../texts.js';

/** The week as a table of villages by days. Drawn once a week; filters hide rows, a choice marks cells. */
export function drawGrid(root, {week, places}, actions) {
  const bodies = places.townships.map(township => {
    const villages = [...places.villages.values()].filter(village => village.townshipCode === township.code);
    return el('tbody', {'data-township': township.code},
      townshipRow(township, villages, week, places),
      ...villages.map(village => villageRow(village, week, places, actions)));
  });
  root.replaceChildren(
    el('table', {'aria-labelledby': 'grid-title'}, widths(week), head(week), ...bodies),
    el('p', {class: 'nothing', hidden: true}, t('map.grid.nothing')));
  rove(root, '[data-village]');
}

function widths(week) {
  return el('colgroup', {}, el('col', {class: 'names'}), ...week.days.map(day => el('col', {class: day.off && 'off'})));
}

function head(week) {
  return el('thead', {}, el('tr', {},
    el('th', {scope: 'col'}, t('map.grid.village')),
    ...week.days.map(day =>
      el('th', {scope: 'col', class: [day.off && 'off', day.date === today() && 'today'].filter(Boolean).join(' '), title: day.holiday},
        day.off ? weekdayLetter(day.date) : `${weekday(day.date)} ${Number(day.date.slice(8))}`,
        day.holiday && !day.off ? ` ${day.holiday}` : undefined))));
}

function townshipRow(township, villages, week, places) {
  const visits = villages.flatMap(village => week.visitsByVillage.get(village.code) ?? []);
  const open = villages.reduce((sum, village) => sum + (week.openByPlace.get(village.code)?.length ?? 0), 0);
  const bases = [...new Set(visits.map(visit => visit.run.base))].map(id => places.bases.get(id));
  return el('tr', {class: 'township'},
    el('th', {scope: 'rowgroup', colspan: week.days.length + 1}, township.name,
      el('small', {}, t('map.grid.township.count', {villages: villages.length, visits: visits.length})),
      ...bases.map(base => el('small', {}, glyph(base), ` ${base.shortLabel}`)),
      open > 0 ? el('small', {class: 'warn'}, `▲ ${t('map.grid.township.open', {open})}`) : undefined));
}

function villageRow(village, week, places, actions) {
  const visits = week.visitsByVillage.get(village.code) ?? [];
  const open = week.openByPlace.get(village.code) ?? [];
  return el('tr', {'data-village': village.code},
    el('th', {scope: 'row', class: 'village'},
      el('button', {type: 'button', title: village.name, onclick: () => actions.showVillage(village.code)}, village.shortName),
      open.length > 0 ? el('span', {class: 'gap', title: open.map(item => item.reason).join('\n')}, `▲${open.length}`) : undefined,
      village.serviceMode === 'tour' ? undefined : el('span', {class: 'mode'}, ` ${word('mode', village.serviceMode)}`)),
    ...week.days.map(day =>
      el('td', {class: day.off && 'off'}, ...visits.filter(visit => visit.run.date === day.date).map(visit => cell(visit, week, places, actions)))));
}

function cell(visit, week, places, actions) {
  const base = places.bases.get(visit.run.base);
  const open = week.openByRun.get(visit.run.id) ?? [];
  const visited = t('map.grid.visit', {arrive: visit.arrive, depart: visit.depart, base: base.label, vehicle: visit.run.vehicle});
  const said = [visited, ...open.map(item => item.reason)].join('\n');
  return el('button', {
    type: 'button',
    class: 'visit',
    'data-run': visit.run.id,
    'aria-pressed': 'false',
    title: said,
    'aria-label': said,
    onclick: () => actions.showRun(visit.run.id),
  },
    visit.arrive,
    glyph(base),
    el('span', {class: 'by'}, String(visit.run.vehicle)),
    open.length > 0 ? el('span', {class: 'gap', 'aria-hidden': 'true'}, '▲') : undefined);
}

function glyph(base) {
  return el('span', {class: `glyph hue-${base.hue}`, 'aria-hidden': 'true'}, GLYPHS[base.hue]);
}

/** Shows only the rows of a township and of villages whose name holds the text; says how many are left. */
export function filterGrid(root, places, {township, q}) {
  let shown = 0;
  for (const body of root.querySelectorAll('tbody')) {
    let inBody = 0;
    for (const row of body.querySelectorAll('[data-village]')) {
      const village = places.villages.get(row.dataset.village);
      row.hidden = Boolean((township && village.townshipCode !== township) || (q && !village.name.includes(q)));
      if (!row.hidden) inBody++;
    }
    body.hidden = inBody === 0;
    shown += inBody;
  }
  root.querySelector('.nothing').hidden = shown > 0;
  return shown;
}

/** Marks the chosen run's visits or the chosen village's row. */
export function markGrid(root, {run, village}) {
  for (const button of root.querySelectorAll('.visit')) button.setAttribute('aria-pressed', String(button.dataset.run === run));
  for (const row of root.querySelectorAll('[data-village]')) row.classList.toggle('chosen', row.dataset.village === village);
}

/** Brings the chosen village, or the first visit of the chosen run, into view. */
export function scrollGrid(root, {run, village}) {
  const target = village ? `[data-village="${village}"]` : `[data-run="${run}"]`;
  root.querySelector(target)?.scrollIntoView({block: 'nearest', inline: 'nearest'});
}
