import {fromAddress, toAddress} from './address.js';
import {read} from './api.js';
import {moment} from './dates.js';
import {hideNotice, showLoading, showProblem} from './notice.js';
import {indexPlaces} from './places.js';
import {Problem} from './problem.js';
import {me, signOut} from './session.js';
import {ensureSignedIn} from './signin.js';
import {current, languages, speak, t} from './texts.js';
import {draw, drawTabs, isUnread, load, rootOf, showOnly, viewOf} from './views.js';

const part = id => document.getElementById(id);
const view = fromAddress();
const model = {view, attempt};

async function start() {
  model.read = {};
  wait();
  await attempt(async () => {
    await signedIn();
    await loadCounty();
    await showView();
  });
}

function wait() {
  showOnly(undefined);
  showLoading(part('notice'));
}

async function showView() {
  const name = viewOf(view);
  if (isUnread(name, model)) {
    wait();
    await load(name, model);
  }
  drawTabs(part('tabs'), view, chosen => { view.view = chosen; toAddress(view); attempt(showView); });
  part('skip').href = `#${name}`;
  rootOf(name);
  showOnly(name);
  draw(name, model, update);
}

/** What a view changes of what is shown; it is drawn anew unless it does so itself. */
function update(change, redraw = true) {
  Object.assign(view, change);
  toAddress(view);
  if (redraw) draw(viewOf(view), model, update);
}

/** Does something that may fail; the view stands when it worked, the problem when not. */
async function attempt(work) {
  try {
    await work();
    hideNotice(part('notice'));
  } catch (problem) {
    showOnly(undefined);
    showProblem(part('notice'), problem, start);
    if (problem.code === 'access.sign_in_first') await start();
    if (problem.code === undefined) throw problem;
  }
}

async function signedIn() {
  const waiting = ensureSignedIn(part('sign-in'));
  if (!me()) drawMe();
  await waiting;
  drawMe();
  showLoading(part('notice'));
}

function drawMe() {
  part('me').textContent = me()?.name ?? '';
  part('sign-out').hidden = !me();
}

async function loadCounty() {
  const counties = await read('/api/counties');
  const county = counties.find(item => item.id === me().county);
  if (!county) throw new Problem('county.none', '');
  model.county = county;
  const [places, roster, settings] = await Promise.all([
    read(`/api/counties/${county.id}/places`),
    read(`/api/counties/${county.id}/rosters/latest`),
    read('/api/page-settings'),
  ]);
  model.places = indexPlaces(places, county);
  model.roster = roster;
  model.settings = settings;
  part('county').textContent = county.name;
  part('draft').textContent = t('draft', {id: roster.id, made: moment(roster.createdAt)});
}

part('sign-out').addEventListener('click', () => attempt(async () => {
  await signOut();
  location.reload();
}));
part('language').addEventListener('click', async () => {
  view.lang = languages.find(language => language !== current());
  await speak(view.lang);
  await start();
});
await speak(languages.includes(view.lang) ? view.lang : languages[0]);
await start();
