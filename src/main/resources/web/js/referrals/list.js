import {dayLabel} from '../dates.js';
import {choice, el} from '../dom.js';
import {t} from '../texts.js';
import {field, form, screen, select, submit} from './words.js';

/** The doctor's own referrals, the hospital's worklist, and what is to be done for those who came back. */
export async function drawList(root, desk) {
  const {state} = desk;
  const body = el('div', {class: 'cards', 'aria-live': 'polite'}, el('p', {class: 'muted'}, t('referrals.loading')));
  root.replaceChildren(screen(t('referrals.title'), undefined,
    desk.doctor && el('div', {class: 'tabs-inside', role: 'radiogroup', 'aria-label': t('referrals.title')},
      ...choice('referral-tab', ['own', 'worklist', 'in_hand', 'tasks'].map(tab => ({value: tab, label: tabWord(tab)})),
        state.tab, tab => desk.show({tab}))),
    !desk.doctor && el('div', {class: 'tabs-inside', role: 'radiogroup', 'aria-label': t('referrals.title')},
      ...choice('referral-tab', ['worklist', 'in_hand'].map(tab => ({value: tab, label: tabWord(tab)})),
        state.tab, tab => desk.show({tab}))),
    state.tab === 'own' && el('button', {type: 'button', class: 'main', onclick: () => desk.show({screen: 'write'})}, t('referrals.write')),
    (state.tab === 'worklist' || state.tab === 'in_hand') && field(t('referrals.department'),
      select('department', desk.departments.map(({name}) => [name, name]), state.department, department => desk.show({department}))),
    body));
  const cards = await desk.attempt(() => load(desk));
  body.replaceChildren(...cards?.length ? cards : [el('p', {class: 'muted'}, t('referrals.none'))]);
}

function tabWord(tab) {
  return {
    own: t('referrals.tab.own'),
    worklist: t('referrals.tab.worklist'),
    in_hand: t('referrals.tab.in_hand'),
    tasks: t('referrals.tab.tasks'),
  }[tab];
}

async function load(desk) {
  const {tab, department} = desk.state;
  if (tab === 'tasks') return (await desk.get('/follow-ups')).map(task => taskCard(desk, task));
  const query = {own: '', worklist: `?worklist=${encodeURIComponent(department)}`, in_hand: `?department=${encodeURIComponent(department)}`}[tab];
  return (await desk.get(`/referrals${query}`)).map(referral => card(desk, referral));
}

function card(desk, referral) {
  return el('button', {
    type: 'button', class: `card urgency-${referral.urgency}`, 'data-referral': referral.id,
    onclick: () => desk.show({screen: 'detail', id: referral.id}),
  },
  el('b', {}, referral.residentName),
  el('span', {}, `${referral.direction === 'up' ? '↑' : '↓'} ${referral.department} · ${t(`referrals.urgency.${referral.urgency}`)}`),
  el('span', {class: referral.overdue ? 'warn' : 'muted'},
    `${t(`referrals.state.${referral.state}`)}${referral.overdue ? ` · ▲ ${t('referrals.overdue')}` : ''}`));
}

/** Done here and now: a note is all it takes. */
function taskCard(desk, task) {
  return el('div', {class: 'card', 'data-task': task.id},
    el('b', {}, `${dayLabel(task.dueOn)} · ${task.task}`),
    form(async ({note}) => {
      if (await desk.attempt(() => desk.post(`/follow-ups/${task.id}/completion`, {note}))) desk.show({});
    }, field(t('referrals.task.note'), el('input', {name: 'note', maxlength: '2000'})), submit(t('referrals.task.done'))),
    el('button', {type: 'button', class: 'other', onclick: () => desk.show({screen: 'detail', id: task.referralId})}, t('referrals.task.open')));
}
