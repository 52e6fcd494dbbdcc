import {el} from '/js/dom.js';
import {t, word} from '/js/texts.js';
import {standingWords} from '../chrome.js';
import {alertsPart, keepAlerts} from '../alerts.js';
import {againForm} from '../door.js';
import {leaveForGood} from '../leaving.js';
import {items, list} from '../overlay.js';
import {button, card, facts, heading, line, linkButton, list as rows, page, row, strong} from '../parts.js';
import {store} from '../store.js';
import {state, sync} from '../sync.js';

/** The doctor: months and points, teams, requests, the state of the phone. */
export function me() {
  const doctor = list('me', items())[0];
  return page(doctor?.name ?? store.who.name, undefined,
    doctor && card(line(`${word('title', doctor.title)} · ${doctor.department} · ${doctor.facility}`), ledger(doctor)),
    card(rows([['#inbox', t('phone.inbox')], ['#leave', t('phone.leave')], ['#wishes', t('phone.wishes')], ['#swaps', t('phone.swaps')],
      ['#calendar', t('phone.calendar')]]
      .map(([href, name]) => row(href, strong(name))))),
    doctor?.teams.length > 0 && card(heading(t('phone.teams')), rows(doctor.teams.map(teamLine))),
    card(heading(t('phone.sync')), el('p', {}, standingWords()),
      el('div', {class: 'buttons'}, button(t('phone.sync.now'), () => sync()),
        button(t('language.other'), () => document.dispatchEvent(new Event('phone-language'))))),
    alertsPart(),
    card(linkButton(t('signout'), '#signout', 'danger')));
}

function ledger(doctor) {
  return el('div', {},
    el('div', {class: 'figures'},
      figure(String(doctor.grassrootsMonths), t('phone.me.months')), figure(String(doctor.serviceDays), t('phone.me.days')),
      figure(String(Math.round(doctor.points * 10) / 10), t('phone.me.points'))),
    doctor.promotionMonthsDue > 0 && el('p', {class: 'muted'}, t('phone.me.due', {due: String(doctor.promotionMonthsDue), all: String(doctor.promotionMonths)})));
}

const figure = (number, name) => el('div', {class: 'figure'}, el('span', {class: 'number'}, number), el('span', {class: 'muted'}, name));

function teamLine(team) {
  return el('div', {class: 'block'}, strong(team.name), facts([
    [t('phone.team.leader'), team.leader], [t('phone.team.county'), team.countyDoctor || t('phone.team.nobody')],
    [t('phone.team.contracts'), t('phone.team.of', {n: String(team.contracts), all: String(team.contractLimit)})]]));
}

/** Signing out wipes the phone; what was not sent would be lost, so that is said. */
export function signOut() {
  const count = store.queue.filter(action => !action.result).length;
  return page(t('signout'), '#me', card(
    el('p', {class: count > 0 ? 'warn' : ''}, count > 0 ? t('phone.signout.waiting', {n: String(count)}) : t('phone.signout.why')),
    el('div', {class: 'buttons'},
      count > 0 && button(t('phone.sync.now'), () => sync(), 'primary'),
      button(t('phone.signout.do'), leave, 'danger'))));
}

async function leave() {
  await leaveForGood();
  document.dispatchEvent(new Event('phone-left'));
}

/** The session ran out; the phone's store stays as it is. */
export function again() {
  return page(t('signin.title'), '#me', card(againForm(async () => {
    location.replace('#me');
    await sync();
    if (!state.problem) await keepAlerts(); // alerts ended with the session
  })));
}
