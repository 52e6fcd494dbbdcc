import {dayLabel} from '../dates.js';
import {el} from '../dom.js';
import {placeName} from '../places.js';
import {t, word} from '../texts.js';

/** Demand that no duty stands for: what, where, when, why, and what can be done. */
export function gapFacts({gap}, board) {
  const {store, model} = board;
  const run = [...store.byWork.values()].find(([lead]) => gap.ref && lead.ref === gap.ref && lead.date === gap.date)?.[0];
  return [
    el('h3', {}, '▲ ', word('open', gap.kind)),
    el('p', {}, `${placeName(model.places, gap.place)} · ${dayLabel(gap.date)}`, el('span', {class: 'muted'}, ` · ${gap.rule}`)),
    el('h4', {}, t('roster.why_open')),
    el('p', {class: 'told'}, gap.reason),
    el('p', {class: 'acts'},
      run ? el('button', {type: 'button', 'data-act': 'show', onclick: () => board.choose(run.id, {reveal: true, panel: true})}, t('roster.act.show_run')) : undefined,
      gap.kind === 'posting' ? el('a', {href: '?view=postings'}, t('roster.act.postings')) : undefined,
      board.mayChange && gap.kind !== 'posting' && store.columnOf.has(gap.date)
        ? el('button', {type: 'button', 'data-act': 'add', onclick: () => board.panel.add({date: gap.date, place: gap.place, kind: 'activity'})}, t('roster.act.add')) : undefined),
  ];
}

/** A day with more visitors than doctors were sent for. */
export function surgeFacts({surge}, board) {
  return [
    el('h3', {}, '☁ ', t('roster.work.surge')),
    el('p', {}, `${placeName(board.model.places, surge.villageCode)} · ${dayLabel(surge.date)}`),
    el('p', {class: 'told'}, surge.reason),
    el('p', {}, t('roster.surge.missing', {skills: surge.skills.join(t('list.separator'))})),
    board.mayChange ? el('p', {class: 'acts'}, el('button', {type: 'button', 'data-act': 'add',
      onclick: () => board.panel.add({date: surge.date, place: surge.villageCode, kind: 'tidal', seats: surge.skills.map(skill => ({skill}))})}, t('roster.act.add_tidal'))) : undefined,
  ];
}
