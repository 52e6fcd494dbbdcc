import {plusDays} from '../dates.js';
import {el} from '../dom.js';
import {t} from '../texts.js';
import {newKey} from './desk.js';
import {countyToday, field, form, screen, submit} from './words.js';

/** Sends a resident back down: what was done, the plan, and dated tasks for the family doctor. */
export function drawRecovery(root, desk) {
  const {residentId, residentName, department} = desk.state.recovery;
  const key = newKey();
  const tasks = el('div', {class: 'tasks'});
  const add = () => tasks.append(taskLine(7 * (tasks.children.length + 1)));
  add();
  root.replaceChildren(screen(t('referrals.recovery.of', {name: residentName}), () => desk.show({screen: 'detail'}),
    form(async values => {
      const sent = await desk.attempt(() => desk.post('/down-referrals', {
        residentId,
        department,
        summary: values.summary,
        plan: values.plan,
        tasks: [...tasks.children].map(line => ({dueOn: line.querySelector('[type=date]').value, task: line.querySelector('.task').value})),
      }, {key}));
      if (sent) desk.show({screen: 'detail', id: sent.id});
    },
    field(t('referrals.recovery.summary'), el('textarea', {name: 'summary', rows: '3', maxlength: '2000'})),
    field(t('referrals.plan'), el('textarea', {name: 'plan', rows: '4', maxlength: '2000', required: true})),
    tasks,
    el('button', {type: 'button', class: 'other', onclick: add}, t('referrals.recovery.add')),
    submit(t('referrals.recovery.send')))));
}

function taskLine(days) {
  return el('div', {class: 'task-line'},
    field(t('referrals.recovery.due'), el('input', {type: 'date', required: true, min: countyToday(), value: plusDays(countyToday(), days)})),
    field(t('referrals.recovery.task'), el('input', {class: 'task', required: true, maxlength: '2000'})));
}
