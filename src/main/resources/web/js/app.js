import {fromAddress, toAddress} from './address.js';
import {read} from './api.js';
import {drawBar, loadStanding} from './bar.js';
import {openIllness} from './ill/dialog.js';
import {follow} from './live.js';
import {hideNotice, showLoading, showProblem} from './notice.js';
import {indexPlaces} from './places.js';
import {Problem} from './problem.js';
import {openPublishing} from './publish.js';
import {chosenOf, listRosters, mayChoose, readRoster} from './rosters.js';
import {me, signOut} from './session.js';
import {ensureSignedIn} from './signin.js';
import {current, languages, speak} from './texts.js';
import {draw, drawTabs, isUnread, limitTo, load, prepare, rereads, rootOf, showOnly, viewOf} from './views.js';

const part = id => document.getElementById(id);
const view = fromAddress();
const model = {view, attempt};

async function start() {
  model.read = {};
  wait();
  prepare(view);
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
    if (viewOf(view) !== name) return; // another was chosen meanwhile
  }
  drawTabs(part('tabs'), view, chosen => actions.show({view: chosen}));
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
  const [places, settings] = await Promise.all([
    read(`/api/counties/${county.id}/places`),
    read('/api/page-settings'),
    loadRoster(),
  ]);
  model.places = indexPlaces(places, county);
  model.settings = settings;
  part('county').textContent = county.name;
  limitTo(model.roster);
  drawBar(part('bar'), model, actions);
  loadStanding(model);
  follow(model, actions);
}

/** The roster that all views show: the one in the address, or else the one the reader works with. */
async function loadRoster() {
  model.rosters = await listRosters(model.county);
  const chosen = chosenOf(model.rosters, view.roster);
  view.roster = chosen?.id === view.roster ? view.roster : undefined;
  model.roster = await findRoster(model.county, chosen);
  model.standing = undefined;
}

/** A county without a roster has views all the same for those who may make one. */
async function findRoster(county, chosen) {
  try {
    if (!chosen && mayChoose()) throw new Problem('roster.none', '');
    return await readRoster(county, chosen?.id);
  } catch (problem) {
    if (problem.code !== 'roster.none' || !limitTo(undefined)) throw problem;
    return undefined;
  }
}

const actions = {
  choose: id => {
    view.roster = id;
    toAddress(view);
    start();
  },
  show: change => {
    Object.assign(view, change);
    toAddress(view);
    attempt(showView);
  },
  publish: () => openPublishing(model, actions),
  ill: () => openIllness(model, actions),
  /** Rosters came, went or were published. */
  listChanged: async () => {
    model.rosters = await listRosters(model.county);
    await refresh();
  },
};

Object.assign(model, {choose: actions.choose, show: actions.show});

let refreshing;
let again = false;

/** Reads anew what the page says of the roster; changes that come meanwhile are read together. */
async function refresh() {
  again = true;
  refreshing ??= (async () => {
    while (again) {
      again = false;
      const {roster} = model;
      const now = await readRoster(model.county, roster.id);
      if (model.roster !== roster) continue;
      model.roster = now;
      await rereadViews();
      drawBar(part('bar'), model, actions);
      await loadStanding(model);
    }
  })().finally(() => { refreshing = undefined; });
  await refreshing;
}

/** The view shown keeps up by itself or is read again; the others are read when they are opened. */
async function rereadViews() {
  const name = viewOf(view);
  if (!part(name) || part(name).hidden) return;
  model.read = {[name]: model.read[name]};
  if (!rereads(name)) return;
  await load(name, model);
  draw(name, model, update);
}

document.addEventListener('roster-changed', ({detail}) => {
  if (detail.revision > model.roster.revision) model.roster.revision = detail.revision;
  refresh().catch(problem => { if (problem.code === undefined) throw problem; });
});
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
