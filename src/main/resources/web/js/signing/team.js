import {read} from '../api.js';
import {dateLabel, dayLabel} from '../dates.js';
import {choice, el} from '../dom.js';
import {refusal} from '../dialog.js';
import {t} from '../texts.js';
import {openTask} from './task.js';
import {groupWords} from './words.js';

/** A team and its tasks, the most urgent first: those still to be done, or those that are over. */
export function drawTeam(team, base, changed, close) {
  const list = el('div', {class: 'signing-tasks', tabindex: '0', role: 'region', 'aria-label': t('signing.tasks_of', {team: team.name})});
  const show = which => fill(list, team, base, which === 'done', changed);
  show('open');
  return el('section', {class: 'signing-team'},
    el('div', {class: 'view-head'},
      el('h2', {}, team.name),
      el('div', {role: 'radiogroup', 'aria-label': t('signing.which')},
        ...choice('signing-which', ['open', 'done'].map(value => ({value, label: t(`signing.which.${value}`)})), 'open', show)),
      el('button', {type: 'button', class: 'signing-close', 'aria-label': t('bar.close'), 'data-key': 'signing-close', onclick: close}, '✕')),
    el('p', {class: 'signing-who'}, t('signing.led_by', {leader: team.leader}), ' · ',
      team.countyDoctorMissing ? el('span', {class: 'warn'}, '▲ ', t('signing.no_county_doctor')) : t('signing.county_doctor_is', {doctor: team.countyDoctor})),
    list);
}

async function fill(list, team, base, done, changed) {
  list.replaceChildren(el('p', {class: 'nothing', role: 'status'}, t('signing.loading')));
  try {
    const tasks = await readAll(`${base}/signing-tasks?team=${encodeURIComponent(team.id)}${done ? '&done=true' : ''}`);
    list.replaceChildren(tasks.length === 0 ? el('p', {class: 'nothing'}, t(done ? 'signing.none_done' : 'signing.none_open')) : table(tasks.sort(soonestFirst), base, changed));
  } catch (problem) {
    if (problem.code === undefined) throw problem;
    list.replaceChildren(refusal(problem));
  }
}

async function readAll(path) {
  const tasks = [];
  for (let after = ''; ;) {
    const page = await read(path + after);
    tasks.push(...page.tasks);
    if (page.next === null) return tasks;
    after = `&after=${page.next}`;
  }
}

function soonestFirst(one, other) {
  return Number(other.overdue) - Number(one.overdue) || one.priority - other.priority || one.dueBy.localeCompare(other.dueBy);
}

function table(tasks, base, changed) {
  return el('table', {},
    el('thead', {}, el('tr', {}, ...['resident', 'village', 'reason', 'due', 'tour', 'state'].map(name => el('th', {scope: 'col'}, t(`signing.task.${name}`))))),
    el('tbody', {}, ...tasks.map(task => el('tr', {},
      el('th', {scope: 'row'}, el('button', {type: 'button', 'data-key': `signing-task-${task.id}`, onclick: () => openTask(base, task.id, changed)}, task.residentName), ` ${task.birthYear}`, el('br'), el('small', {}, groupWords(task.groups))),
      el('td', {}, task.village),
      el('td', {}, t(`signing.reason.${task.reason}`)),
      el('td', {class: task.overdue ? 'warn' : undefined}, task.overdue && '▲ ', dateLabel(task.dueBy)),
      el('td', {}, task.tourDate ? dayLabel(task.tourDate) : '–'),
      el('td', {}, t(`signing.state.${task.state}`))))));
}
