import {el, redraw} from '../dom.js';
import {t} from '../texts.js';
import {burdens} from './burdens.js';
import {candidates} from './candidates.js';
import {effects} from './effects.js';
import {post, seatLabel, span, weeks} from './words.js';

/** Beside the bars: the posting in hand with what its change would do and who else could; else what the year asks of whom. */
export function drawPanel(root, desk, places) {
  const {burdens: found, postings} = desk.found;
  redraw(root, ...(desk.chosen ? chosen(desk, places) : found ? burdens(found, postings) : [el('p', {class: 'nothing'}, t('postings.searching'))]));
}

function chosen(desk, places) {
  const {term, seat} = desk.chosen;
  const isSettled = term?.source === 'running';
  return [
    el('div', {class: 'view-head'},
      el('h2', {}, term ? `${term.name} · ${seatLabel(seat, places)}` : `${t('postings.gap')} · ${seatLabel(seat, places)}`),
      el('button', {type: 'button', class: 'plain', 'data-key': 'drop', onclick: desk.drop}, t('postings.back'))),
    el('p', {class: 'muted'}, [term && post(term), `${span(desk.wanted)} (${weeks(desk.wanted)})`].filter(Boolean).join(' · ')),
    isSettled ? el('p', {class: 'pinned'}, `🔒 ${t('postings.settled')}`) : undefined,
    ...(desk.editable && !isSettled ? [form(desk, places), trial(desk), reason(desk), problem(desk), buttons(desk), candidates(desk)] : []),
  ];
}

/** Days and centre, for whoever would rather type than drag. */
function form(desk, places) {
  const {wanted} = desk;
  const day = name => el('label', {}, t(`postings.${name}`), el('input', {type: 'date', name: `posting-${name}`, 'data-key': `posting-${name}`, value: wanted[name], required: true,
    onchange: event => { if (event.target.value) desk.want({[name]: event.target.value}); }}));
  const centre = el('select', {name: 'posting-centre', 'data-key': 'posting-centre', onchange: event => {
    const [id, seat] = event.target.value.split('#');
    desk.want({centre: id, seat: Number(seat)});
  }}, ...desk.found.postings.seats.map(seat => el('option', {value: `${seat.centre}#${seat.seat}`, selected: seat.centre === wanted.centre && seat.seat === wanted.seat}, seatLabel(seat, places))));
  return el('form', {class: 'posting-form', onsubmit: event => { event.preventDefault(); desk.commit(); }}, day('from'), day('to'), el('label', {}, t('postings.centre'), centre));
}

function trial({trial: tried, wanted, first}) {
  if (!tried || wanted === first) return el('p', {class: 'muted'}, t('postings.drag_hint'));
  if (tried.breaks.length + tried.mends.length === 0) return el('p', {class: 'all-well'}, el('b', {}, '✓ '), t('postings.no_effect'));
  return el('ul', {class: 'effects', 'aria-live': 'polite', 'aria-label': t('postings.effects')}, ...effects(tried));
}

/** A hard rule may be broken for a written reason only. */
function reason(desk) {
  if (!desk.asksReason) return undefined;
  const text = el('input', {type: 'text', name: 'posting-reason', 'data-key': 'posting-reason', maxlength: 1000, required: true});
  return el('form', {class: 'posting-reason', onsubmit: event => { event.preventDefault(); desk.commit(text.value); }},
    el('label', {}, t('postings.reason'), text),
    el('button', {type: 'submit', 'data-key': 'commit-reason'}, t('postings.store_anyway')));
}

function problem(desk) {
  if (!desk.problem) return undefined;
  return el('p', {class: 'warn', role: 'alert'}, `▲ ${desk.problem.message} `,
    desk.problem.code === 'adjust.overtaken' ? el('button', {type: 'button', 'data-key': 'reload', onclick: desk.refresh}, t('postings.reload')) : undefined);
}

function buttons(desk) {
  const isMoved = desk.wanted !== desk.first && desk.wanted.doctor;
  return el('p', {class: 'posting-buttons'},
    isMoved && !desk.asksReason ? el('button', {type: 'button', class: 'primary', 'data-key': 'commit', onclick: () => desk.commit()}, t('postings.store')) : undefined,
    isMoved ? el('button', {type: 'button', 'data-key': 'put-back', onclick: desk.drop}, t('postings.put_back')) : undefined,
    desk.chosen.term ? el('button', {type: 'button', 'data-key': 'remove', onclick: desk.remove}, t('postings.remove')) : undefined);
}
