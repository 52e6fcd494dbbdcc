import {el} from '/js/dom.js';
import {changePassword} from '/js/session.js';
import {t} from '/js/texts.js';
import {field} from './parts.js';

/** A form whose work answers with what is wrong, if anything. */
export function secretForm(submit, why, work, ...children) {
  const told = el('p', {class: 'told', role: 'alert'});
  return el('form', {class: 'form', onsubmit: async event => {
    event.preventDefault();
    const button = event.target.querySelector('[type=submit]');
    button.disabled = true;
    told.textContent = '';
    try {
      told.textContent = await work(Object.fromEntries(new FormData(event.target))) ?? '';
    } catch (problem) {
      if (problem.code === undefined) throw problem;
      told.textContent = problem.code === 'unreachable' ? t('phone.door.unreachable') : problem.message;
    } finally {
      button.disabled = false;
    }
  }}, el('p', {class: 'muted'}, why), ...children, told, el('button', {type: 'submit', class: 'primary'}, submit));
}

/** What the service says of a request that it refused. */
export async function refusalOf(response) {
  return (await response.json().catch(() => ({}))).detail ?? t('problem.failed');
}

/** Whose password somebody else made sets another one before anything else. */
export function ownPasswordForm(current, done) {
  return secretForm(t('signin.change.submit'), t('signin.change.why'), async ({replacement, again}) => {
    if (replacement !== again) return t('signin.differ');
    const response = await changePassword(current, replacement);
    return response.ok ? done(replacement) : refusalOf(response);
  },
  field(t('signin.replacement'), {type: 'password', name: 'replacement', autocomplete: 'new-password', required: true}),
  field(t('signin.again'), {type: 'password', name: 'again', autocomplete: 'new-password', required: true}));
}
