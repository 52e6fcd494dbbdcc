import {el} from '../dom.js';
import {t} from '../texts.js';
import {post} from './words.js';

/** What the year asks of each doctor, who needs months first; departments and city experts above. */
export function burdens({bounds, departments, doctors}, {seats}) {
  const posted = new Set(seats.flatMap(seat => seat.terms.map(term => term.doctor)));
  const lines = [...doctors].sort((a, b) => Number(posted.has(b.doctor.id)) - Number(posted.has(a.doctor.id))
    || left(b.months) - left(a.months) || b.months.hardship - a.months.hardship);
  const limits = new Map(departments.map(one => [one.id, one]));
  return [
    el('div', {class: 'view-head'}, el('h2', {}, t('postings.burdens'))),
    el('p', {class: bounds.cityExperts < bounds.cityExpertsAsked ? 'warn' : 'muted'},
      `${bounds.cityExperts < bounds.cityExpertsAsked ? '▲ ' : ''}${t('postings.city_experts', {there: bounds.cityExperts, asked: bounds.cityExpertsAsked})}`),
    el('div', {class: 'burden-scroll', tabindex: '0', role: 'region', 'aria-label': t('postings.burdens')},
      el('table', {},
        el('thead', {}, el('tr', {}, ...['doctor', 'promotion', 'hardship_months', 'department_out'].map(column => el('th', {scope: 'col'}, t(`postings.column.${column}`))))),
        el('tbody', {}, ...lines.map(line => row(line, limits.get(line.department), posted))))),
  ];
}

function left({due, planned}) {
  return Math.max(0, due - planned);
}

function row({doctor, months}, department, posted) {
  return el('tr', {'data-doctor': doctor.id, class: posted.has(doctor.id) ? 'posted' : ''},
    el('th', {scope: 'row'}, posted.has(doctor.id) ? el('i', {title: t('postings.posted'), 'aria-label': t('postings.posted')}, '━ ') : undefined, doctor.name, el('small', {class: 'muted'}, ` ${post(doctor)}`)),
    el('td', {class: 'number'}, ...promotion(months)),
    el('td', {class: 'number'}, String(months.hardship), months.hardshipPlanned > 0 ? el('b', {}, ` +${months.hardshipPlanned}`) : undefined),
    el('td', {class: department && department.most > department.limit ? 'number warn' : 'number'}, department ? `${department.most}/${department.limit}` : '–'));
}

/** How much of what is asked is served: a bar in three tones, and the figures. */
function promotion(months) {
  if (months.due === 0) return [el('span', {class: 'muted'}, t('postings.fulfilled'))];
  const served = Math.max(0, months.asked - months.due);
  const meter = el('span', {class: 'meter', 'aria-hidden': 'true'}, part('served', served / months.asked), part('planned', Math.min(months.planned, months.due) / months.asked));
  return [meter, `${served}`, months.planned > 0 ? el('b', {}, ` +${months.planned}`) : undefined, ` / ${months.asked}`].filter(Boolean);
}

function part(kind, share) {
  const element = el('i', {class: kind});
  element.style.width = `${share * 100}%`;
  return element;
}
