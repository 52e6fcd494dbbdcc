import {dayLabel} from '../dates.js';
import {el} from '../dom.js';
import {placeName} from '../places.js';
import {t} from '../texts.js';
import {swapFacts} from './answers.js';
import {weekHours} from './doctorrows.js';
import {doctorName, kindLetter, kindWord, roleWord, titleWord} from './words.js';
import {round} from './verdict.js';

/** What a duty is: kind, place, time, who does it with whom, and the stops of a run. */
export function dutyFacts(duty, board) {
  const {store, model, rest, problems} = board;
  const run = duty.kind === 'run' ? rest?.runs.get(duty.ref) : undefined;
  return [
    el('h3', {class: `kind-${duty.kind}`}, el('b', {class: 'letter', 'aria-hidden': 'true'}, kindLetter(duty.kind)), `${kindWord(duty.kind)} · ${dayLabel(duty.date)}`),
    el('p', {}, placeName(model.places, duty.place), ` ${duty.start}–${duty.end}`,
      run ? `, ${t('roster.driving', {minutes: run.driveMinutes})}` : undefined, el('span', {class: 'muted'}, ` · ${duty.id}`)),
    run ? el('p', {class: 'route'}, run.visits.map(visit => `${placeName(model.places, visit.village)} ${visit.arrive}–${visit.depart}`).join(' → ')) : undefined,
    doctorLine(duty, board),
    ...store.byWork.get(duty.work).filter(other => other.id !== duty.id).map(other => el('p', {class: 'seat'},
      el('button', {type: 'button', class: 'link', onclick: () => board.choose(other.id, {reveal: true})}, `${roleWord(other)}: ${doctorName(store, other.doctor)}`))),
    problems.duties.has(duty.id) ? el('p', {class: 'warn told'}, problems.duties.get(duty.id)) : undefined,
    ...swapFacts(duty, board),
    reasonOpen(duty, rest),
  ].filter(Boolean);
}

function doctorLine(duty, {store}) {
  if (!duty.doctor) return el('p', {class: 'warn'}, `▲ ${roleWord(duty)}: ${t('roster.nobody')}`);
  const doctor = store.doctors.get(duty.doctor);
  const {hours, most} = weekHours(store, duty.doctor, duty.date);
  return el('p', {}, `${roleWord(duty)}: `, el('b', {}, doctor.name), ` ${titleWord(doctor.title)} · ${doctor.department} · ${doctor.facility}`,
    el('span', {class: hours > most ? 'warn' : 'muted'}, ` · ${hours > most ? '▲ ' : ''}${t('roster.week_hours', {hours: round(hours), most: round(most)})}`),
    duty.pinned ? el('b', {}, ` · ${t('roster.pinned')}`) : undefined);
}

function reasonOpen(duty, rest) {
  if (duty.doctor) return undefined;
  const kind = duty.kind === 'run' ? 'crew' : duty.kind;
  const open = rest?.open.find(item => item.kind === kind && item.ref === duty.ref && item.date === duty.date);
  return open ? el('p', {class: 'warn'}, open.reason) : undefined;
}
