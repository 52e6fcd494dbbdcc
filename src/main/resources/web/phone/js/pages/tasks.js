import {el} from '/js/dom.js';
import {countyToday, dayLabel} from '/js/dates.js';
import {t, word} from '/js/texts.js';
import {items, list} from '../overlay.js';
import {card, empty, groupNames, heading, line, list as rows, page, person, row, strong, tag, waiting} from '../parts.js';

export const OPEN = ['draft', 'ready', 'in_progress'];

/** Whom to visit and sign with, village by village; the first to be done first. */
export function tasks() {
  const all = list('tasks', items()).sort(byUrgency);
  const open = all.filter(task => OPEN.includes(task.state));
  const done = all.filter(task => !OPEN.includes(task.state));
  const villages = new Map();
  for (const task of open) villages.set(task.village.name, [...villages.get(task.village.name) ?? [], task]);
  return page(t('phone.tasks.title', {n: String(open.length)}), undefined,
    open.length === 0 && card(empty(t('phone.tasks.none'))),
    ...[...villages].map(([village, ofVillage]) => card(heading(village), rows(ofVillage.map(taskRow)))),
    done.length > 0 && card(el('details', {}, el('summary', {}, t('phone.tasks.done', {n: String(done.length)})), rows(done.map(taskRow)))));
}

/** Without signal a task becomes overdue as well. */
const isOverdue = task => task.overdue || task.dueBy < countyToday();

const byUrgency = (one, two) => isOverdue(two) - isOverdue(one) || one.priority - two.priority || one.dueBy.localeCompare(two.dueBy);

export function taskRow(task) {
  const isOpen = OPEN.includes(task.state);
  return row(`#task/${encodeURIComponent(task.id)}`,
    strong(person(task.resident)), line([word('phone.reason.of', task.reason), groupNames(task.resident.groups)].filter(Boolean).join(' · ')),
    el('span', {class: 'line'},
      isOpen ? tag(isOverdue(task) ? t('phone.task.overdue') : t('phone.task.by', {day: dayLabel(task.dueBy)}), isOverdue(task) ? 'bad' : '') : stateTag(task),
      task.state === 'in_progress' ? stateTag(task) : '', waiting(task) || ''));
}

export const stateTag = task => tag(word('phone.task.state', task.state), task.state === 'signed' ? 'good' : '');
