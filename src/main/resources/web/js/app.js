import {fromAddress, toAddress} from './address.js';
import {read} from './api.js';
import {drawCard} from './card.js';
import {moment, weekday, weekSpan} from './dates.js';
import {choice, el, redraw} from './dom.js';
import {drawFigures} from './figures.js';
import {drawGrid, filterGrid, markGrid, scrollGrid} from './grid.js';
import {hideNotice, showLoading, showProblem} from './notice.js';
import {indexPlaces} from './places.js';
import {Problem} from './problem.js';
import {me, signOut} from './session.js';
import {ensureSignedIn} from './signin.js';
import {current, languages, speak, t} from './texts.js';
import {draw, drawTabs, isUnread, load, prepare, rootOf, showOnly, viewOf} from './views.js';
import {dayToShow, indexWeek} from './week.js';
import {drawWorklist} from './worklist.js';

const part = id => document.getElementById(id);
const view = fromAddress();
const model = {view};

const actions = {
  showRun: run => choose({run, village: undefined, day: model.week.runs.get(run).date}),
  showVillage: village => choose({village, run: undefined}),
  showOpen: open => {
    const day = model.week.days.find(item => item.date === open.date && !item.off)?.date ?? view.day;
    choose({
      run: model.week.runs.has(open.ref) ? open.ref : undefined,
      village: model.places.villages.has(open.place) ? open.place : undefined,
      day,
    });
    reveal();
  },
  clear: () => choose({run: undefined, village: undefined}),
};

async function start() {
  model.read = {};
  model.week = undefined;
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
  if (name === 'board' && !model.week) {
    showOnly(name);
    await loadWeek();
  }
  if (isUnread(name, model)) {
    wait();
    await load(name, model);
  }
  drawTabs(part('tabs'), view, chosen => { view.view = chosen; toAddress(view); attempt(showView); });
  part('weeks').hidden = name !== 'board';
  part('skip').href = name === 'board' ? '#grid' : `#${name}`;
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

/** Does something that may fail; the board stands when it worked, the problem when not. */
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
  const [places, roster] = await Promise.all([
    read(`/api/counties/${county.id}/places`),
    read(`/api/counties/${county.id}/rosters/latest`),
  ]);
  model.places = indexPlaces(places, county);
  model.roster = roster;
  part('county').textContent = county.name;
  part('draft').textContent = t('draft', {id: roster.id, made: moment(roster.createdAt)});
}

/** The map is made where it can be seen: it takes its size from there. */
async function ensureMap() {
  if (model.map) return;
  const [{createMap}, settings] = await Promise.all([import('./map.js'), read('/api/page-settings')]);
  model.map = createMap(part('map'), model.places, settings, actions);
}

async function loadWeek() {
  await ensureMap();
  const {county, roster} = model;
  const known = roster.weeks.some(week => week.monday === view.week);
  view.week = known ? view.week : roster.weeks[0].monday;
  model.week = indexWeek(await read(`/api/counties/${county.id}/rosters/${roster.id}/weeks/${view.week}`));
  if (!model.week.runs.has(view.run)) view.run = undefined;
  view.day = dayToShow(model.week, model.week.runs.get(view.run)?.date ?? view.day);
  drawAll();
}

function drawAll() {
  const {roster} = model;
  drawWeeks();
  drawTownships();
  drawFigures(part('figures'), roster.weeks.find(item => item.monday === view.week));
  drawGrid(part('grid'), model, actions);
  filter();
  drawChosen();
  if (view.run || view.village) reveal();
}

function drawChosen() {
  drawDays();
  drawWorklist(part('worklist'), model, actions);
  markGrid(part('grid'), view);
  model.map.draw(model.week, view);
  drawCard(part('card'), model, actions);
  toAddress(view);
}

function drawWeeks() {
  redraw(part('weeks'), ...choice('week', model.roster.weeks.map(week => ({
    value: week.monday,
    label: weekSpan(week.monday),
    detail: week.open > 0 ? el('span', {class: 'warn', title: t('figures.open')}, `▲${week.open}`) : undefined,
  })), view.week, week => { view.week = week; attempt(async () => { await loadWeek(); await showView(); }); }));
}

function drawDays() {
  redraw(part('days'), ...choice('day', model.week.days.map(day => ({
    value: day.date,
    label: weekday(day.date),
    title: day.holiday,
    off: day.off,
  })), view.day, day => choose({day, run: undefined})));
}

function drawTownships() {
  part('township').replaceChildren(
    el('option', {value: ''}, t('grid.township.all')),
    ...model.places.townships.map(township => el('option', {value: township.code, selected: township.code === view.township}, township.name)));
  part('search').value = view.q ?? '';
}

function filter() {
  const shown = filterGrid(part('grid'), model.places, view);
  part('shown').textContent = t('grid.shown', {shown, all: model.places.villages.size});
  toAddress(view);
}

function choose(change) {
  Object.assign(view, change);
  drawChosen();
}

/** Puts what was chosen elsewhere before the reader's eyes, even if a filter hides it now. */
function reveal() {
  const village = model.places.villages.get(view.village);
  if (village && view.township && view.township !== village.townshipCode) {
    view.township = undefined;
    drawTownships();
  }
  if (village && view.q && !village.name.includes(view.q)) {
    view.q = undefined;
    drawTownships();
  }
  filter();
  scrollGrid(part('grid'), view);
}

part('township').addEventListener('change', event => { view.township = event.target.value || undefined; filter(); });
part('search').addEventListener('input', event => { view.q = event.target.value.trim() || undefined; filter(); });
part('sign-out').addEventListener('click', () => attempt(async () => {
  await signOut();
  location.reload();
}));
part('language').addEventListener('click', async () => {
  view.lang = languages.find(language => language !== current());
  await speak(view.lang);
  await start();
});
document.addEventListener('keydown', event => {
  if (event.key === '/' && !event.target.closest('input, select')) { event.preventDefault(); part('search').focus(); }
  if (event.key === 'Escape' && (view.run || view.village)) actions.clear();
});

await speak(languages.includes(view.lang) ? view.lang : languages[0]);
await start();
