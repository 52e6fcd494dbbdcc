import {el} from '../dom.js';
import {t} from '../texts.js';
import {effects} from './effects.js';
import {post} from './words.js';

/** Beyond these nobody looks. */
const SHOWN = 30;

/** Who else could, the best first, each with the reasons. */
export function candidates(desk) {
  const title = el('h3', {}, desk.chosen.term ? t('postings.exchange') : t('postings.fill'));
  if (!desk.candidates) return el('div', {class: 'candidates'}, title, el('p', {class: 'muted'}, desk.problem ? '' : t('postings.searching')));
  const allowed = desk.candidates.filter(one => one.allowed).length;
  return el('div', {class: 'candidates'}, title,
    el('p', {class: 'muted'}, t('postings.candidates', {allowed, all: desk.candidates.length})),
    el('ol', {}, ...desk.candidates.slice(0, SHOWN).map((one, index) => candidate(one, index, desk))));
}

function candidate({doctor, allowed, months, breaks, mends}, index, desk) {
  const facts = [
    months.due > 0 ? t('postings.due', {due: months.due, asked: months.asked}) : t('postings.none_due'),
    t('postings.hardship', {months: months.hardship}),
  ];
  return el('li', {class: allowed ? '' : 'barred', 'data-doctor': doctor.id},
    el('div', {},
      el('strong', {}, `${index + 1} ${doctor.name} `), el('span', {class: 'muted'}, post(doctor)),
      el('button', {type: 'button', 'data-key': `take-${doctor.id}`, 'aria-label': t('postings.take_doctor', {name: doctor.name}), onclick: () => desk.take(doctor.id)}, t('postings.take'))),
    el('p', {}, facts.join(' · ')),
    breaks.length + mends.length > 0 ? el('details', {open: index === 0 || !allowed}, el('summary', {}, t('postings.why')), el('ul', {class: 'effects'}, ...effects({breaks, mends}))) : undefined);
}
