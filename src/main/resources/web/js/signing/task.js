import {read, write} from '../api.js';
import {dateLabel, dayLabel, moment} from '../dates.js';
import {attempt, openDialog} from '../dialog.js';
import {el} from '../dom.js';
import {hasRole} from '../session.js';
import {t} from '../texts.js';
import {groupWords} from './words.js';

const REASON = 200;

/** Whom to visit and what came of it so far; that it was read goes on record. Coordinators may take an open task back. */
export async function openTask(base, id, changed) {
  const window = openDialog('signing-task', t('signing.task.title'));
  await attempt(window.body, async () => {
    const {task, visits} = await read(`${base}/signing-tasks/${id}`);
    window.body.replaceChildren(facts(task), story(visits), el('p', {class: 'muted'}, t('signing.on_record')));
    if (['draft', 'ready', 'in_progress'].includes(task.state) && hasRole('coordinator')) window.foot.replaceChildren(...takingBack(base, id, window, changed));
  });
}

function facts(task) {
  const lines = {
    resident: `${task.residentName} ${task.birthYear}`,
    groups: groupWords(task.groups) || '–',
    village: task.village,
    team: task.teamName || '–',
    reason: t(`signing.reason.${task.reason}`) + (task.contractEndsOn ? ` (${t('signing.ends', {day: dateLabel(task.contractEndsOn)})})` : ''),
    due: `${dateLabel(task.dueFrom)} – ${dateLabel(task.dueBy)}${task.overdue ? ` ▲ ${t('signing.is_overdue')}` : ''}`,
    tour: task.tourDate ? dayLabel(task.tourDate) : '–',
    state: t(`signing.state.${task.state}`),
  };
  return el('dl', {class: 'signing-facts'}, ...Object.entries(lines).flatMap(([name, value]) => [el('dt', {}, t(`signing.task.${name}`)), el('dd', {}, value)]));
}

function story(visits) {
  if (visits.length === 0) return el('p', {}, t('signing.no_visits'));
  return el('ul', {class: 'signing-visits'}, ...visits.map(visit => el('li', {},
    el('strong', {}, moment(visit.at)), ` · ${visit.doctorName} · ${t(`signing.outcome.${visit.outcome}`)}`,
    !visit.counted && el('span', {class: 'muted'}, ` · ${t('signing.not_counted')}`),
    visit.note && el('p', {}, visit.note))));
}

function takingBack(base, id, window, changed) {
  const reason = el('input', {id: 'signing-reason', maxlength: REASON, autocomplete: 'off'});
  const take = () => attempt(window.body, async () => {
    await write('POST', `${base}/signing-tasks/${id}/cancellation`, {reason: reason.value.trim()});
    window.close();
    await changed();
  });
  return [el('label', {class: 'signing-reason', for: 'signing-reason'}, t('signing.take_back.why')), reason, el('button', {type: 'button', onclick: take}, t('signing.take_back'))];
}
