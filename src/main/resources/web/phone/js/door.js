import {el} from '/js/dom.js';
import {me, signIn} from '/js/session.js';
import {t} from '/js/texts.js';
import {signInForm} from './admission.js';
import {leaveForGood} from './leaving.js';
import {button, field} from './parts.js';
import {ownPasswordForm, refusalOf, secretForm} from './secret.js';
import {changeSecret, isLocked, store, unlock} from './store.js';
import {tell} from './sync.js';

/** Draws the form that opens the phone's store, until it is open: what is there by the password alone, else by signing in. */
export async function ensureOpen(root, changeLanguage) {
  while (!store.who) await (await isLocked() ? shown(root, unlockForm, changeLanguage) : shown(root, signInForm, changeLanguage));
}

/** One form; answers when it is done or shall be drawn anew. */
async function shown(root, makeForm, changeLanguage) {
  const content = await makeForm().catch(problem => retry(problem));
  await new Promise(resolve => {
    root.className = 'main door';
    root.replaceChildren(
      el('img', {src: '/icon.svg', alt: '', class: 'door-icon'}), el('h1', {}, t('phone.door')), content(resolve),
      button(t('language.other'), async () => {
        await changeLanguage();
        resolve();
      }, 'plain'));
    root.querySelector('input')?.focus();
  });
}

const retry = problem => done => el('div', {class: 'form'},
  el('p', {role: 'alert'}, problem.code === 'unreachable' ? t('phone.door.unreachable') : problem.message), button(t('problem.retry'), done, 'primary'));

async function unlockForm() {
  return done => el('div', {}, secretForm(t('phone.unlock'), t('phone.unlock.why'), async ({password}) => {
    if (!await unlock(password)) return t('phone.unlock.wrong');
    done();
  }, field(t('signin.password'), {type: 'password', name: 'password', autocomplete: 'current-password', required: true})),
  el('details', {class: 'forget'}, el('summary', {}, t('phone.forget')), el('p', {}, t('phone.forget.why')),
    button(t('phone.forget.do'), async () => {
      await leaveForGood();
      done();
    }, 'danger')));
}

/** Signs in once more where the session ran out; what is on the phone stays. */
export function againForm(done) {
  const open = async password => {
    await changeSecret(password);
    done();
    tell();
  };
  const form = secretForm(t('signin.submit'), t('phone.again.why'), async ({password}) => {
    const {county, phone, account} = store.who;
    const response = await signIn({county, phone, password});
    if (!response.ok) return refusalOf(response);
    if (me().id !== account) return t('phone.again.other');
    if (me().mustChangePassword) return form.replaceWith(ownPasswordForm(password, open));
    return open(password);
  }, field(t('signin.password'), {type: 'password', name: 'password', autocomplete: 'current-password', required: true}));
  return form;
}

/** The service ended the session: nothing is left here. */
export function sayGone(root) {
  root.className = 'main door';
  root.replaceChildren(el('h1', {}, t('phone.gone')), el('p', {role: 'alert'}, t('phone.gone.why')),
    button(t('phone.gone.again'), () => location.reload(), 'primary'));
}
