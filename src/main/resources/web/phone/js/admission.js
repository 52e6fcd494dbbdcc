import {read} from '/js/api.js';
import {el} from '/js/dom.js';
import {hasRole, me, sendCode, signIn, signOut} from '/js/session.js';
import {t} from '/js/texts.js';
import {finishLeaving} from './leaving.js';
import {button, field} from './parts.js';
import {ownPasswordForm, refusalOf, secretForm} from './secret.js';
import {create} from './store.js';

/** Signing in: with the password, or with a one-time code that sets one. */
export async function signInForm() {
  const counties = await read('/api/counties');
  await finishLeaving();
  return done => {
    const byCode = button(t('phone.code'), () => root.replaceWith(codeForm(counties, done)), 'plain');
    const root = el('div', {}, passwordForm(counties, done), byCode);
    offerCode(root.querySelector('[name=county]'), byCode);
    return root;
  };
}

/** Where the county has a way to send codes. */
function offerCode(county, byCode) {
  const look = async () => {
    const ways = await read(`/api/sessions/ways?county=${encodeURIComponent(county.value)}`).catch(() => ({code: false}));
    byCode.hidden = !ways.code;
  };
  county.addEventListener('change', look);
  byCode.hidden = true;
  look();
}

function passwordForm(counties, done) {
  const form = secretForm(t('signin.submit'), t('phone.door.why'), async ({county, phone, password}) => {
    const fault = await admit({county, phone, password});
    if (fault) return fault;
    if (me().mustChangePassword) return form.replaceWith(ownPasswordForm(password, own => enter(county, phone, own, done)));
    await enter(county, phone, password, done);
  },
  ...whoFields(counties),
  field(t('signin.password'), {type: 'password', name: 'password', autocomplete: 'current-password', required: true}));
  return form;
}

function whoFields(counties) {
  return [
    field(t('signin.county'), {name: 'county', options: counties.map(item => [item.id, item.name])}),
    field(t('signin.phone'), {type: 'tel', name: 'phone', autocomplete: 'username', required: true}),
  ];
}

/** Signs a doctor in; answers with what is wrong, if anything. */
async function admit(credentials) {
  const response = await signIn(credentials);
  if (!response.ok) return refusalOf(response);
  if (hasRole('doctor')) return undefined;
  await signOut();
  return t('phone.door.doctors');
}

/** Who has no password or forgot it sets one with a code: what is on the phone is sealed by it. */
function codeForm(counties, done) {
  const form = secretForm(t('phone.code.submit'), t('phone.code.why'), async ({county, phone, code, replacement, again}) => {
    if (replacement !== again) return t('signin.differ');
    const fault = await admit({county, phone, code, replacement});
    if (fault) return fault;
    await enter(county, phone, replacement, done);
  },
  ...whoFields(counties),
  button(t('signin.send'), send),
  field(t('signin.code'), {name: 'code', inputmode: 'numeric', autocomplete: 'one-time-code', required: true}),
  field(t('signin.replacement'), {type: 'password', name: 'replacement', autocomplete: 'new-password', required: true}),
  field(t('signin.again'), {type: 'password', name: 'again', autocomplete: 'new-password', required: true}));

  async function send() {
    const told = form.querySelector('.told');
    if (!form.elements.phone.reportValidity()) return;
    try {
      const response = await sendCode(form.elements.county.value, form.elements.phone.value);
      told.textContent = response.ok ? t('signin.sent') : await refusalOf(response);
    } catch (problem) {
      if (problem.code === undefined) throw problem;
      told.textContent = t('phone.door.unreachable');
    }
  }

  return el('div', {}, form, button(t('signin.by.password'), done, 'plain'));
}

async function enter(county, phone, password, done) {
  localStorage.removeItem('leaving'); // the cookie of the session that was left is overwritten
  await create({county, phone, account: me().id, name: me().name}, password);
  done();
}
