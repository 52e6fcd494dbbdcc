import {read} from '../api.js';
import {weekday, weekSpan} from '../dates.js';
import {choice, el, redraw} from '../dom.js';
import {t} from '../texts.js';
import {drawCard} from './card.js';
import {drawFigures} from './figures.js';
import {drawGrid, filterGrid, markGrid, scrollGrid} from './grid.js';
import {buildLayout} from './layout.js';
import {drawPrints} from './prints.js';
import {createMap} from './runs.js';
import {dayToShow, indexWeek} from './week.js';
import {drawWorklist} from './worklist.js';

/** What is shown: the parts of the page, the week, and the model it belongs to. The map itself outlives a change of language. */
let shown;
let map;

export async function load(model) {
  return {week: await readWeek(model)};
}

async function readWeek({county, roster, view}) {
  const known = roster.weeks.some(week => week.monday === view.week);
  view.week = known ? view.week : roster.weeks[0].monday;
  return indexWeek(await read(`/api/counties/${county.id}/rosters/${roster.id}/weeks/${view.week}`));
}

/** A week of village tours: what is open, the villages by days, the runs of a day on the map, and a card of what is chosen. */
export function draw(root, found, model, update) {
  if (shown?.found !== found) {
    const parts = buildLayout(root, {township: narrow('township'), search: narrow('q')});
    map ??= createMap(model.places, model.settings, actions);
    parts.map.append(map.root);
    shown = {root, found, model, update, parts, ...model};
  }
  turnTo(found.week);
  update({}, false);
}

const actions = {
  showRun: run => choose({run, village: undefined, day: shown.week.runs.get(run).date}),
  showVillage: village => choose({village, run: undefined}),
  showOpen: open => {
    const day = shown.week.days.find(item => item.date === open.date && !item.off)?.date ?? shown.view.day;
    choose({
      run: shown.week.runs.has(open.ref) ? open.ref : undefined,
      village: shown.places.villages.has(open.place) ? open.place : undefined,
      day,
    });
    reveal();
  },
  clear: () => choose({run: undefined, village: undefined}),
};

function turnTo(week) {
  const {view, parts, places, model} = shown;
  Object.assign(shown, {week, roster: model.roster});
  if (!week.runs.has(view.run)) view.run = undefined;
  view.day = dayToShow(week, week.runs.get(view.run)?.date ?? view.day);
  drawWeeks();
  drawFilters();
  drawFigures(parts.figures, shown.roster.weeks.find(item => item.monday === view.week));
  drawGrid(parts.grid, shown, actions);
  filter();
  drawChosen();
  if (places.villages.has(view.village) || view.run) reveal();
}

function drawChosen() {
  const {parts, week, view} = shown;
  drawDays();
  drawWorklist(parts.worklist, shown, actions);
  markGrid(parts.grid, view);
  map.draw(week, view);
  drawCard(parts.card, shown, actions);
}

function drawWeeks() {
  redraw(shown.parts.weeks, ...choice('week', shown.roster.weeks.map(week => ({
    value: week.monday,
    label: weekSpan(week.monday),
    detail: week.open > 0 ? el('span', {class: 'warn', title: t('map.figures.open')}, `▲${week.open}`) : undefined,
  })), shown.view.week, chooseWeek));
}

function chooseWeek(week) {
  const {model, found, update} = shown;
  update({week}, false);
  model.attempt(async () => {
    found.week = await readWeek(model);
    turnTo(found.week);
    update({}, false);
  });
}

function drawDays() {
  const {parts, week, view} = shown;
  redraw(parts.days, ...choice('day', week.days.map(day => ({
    value: day.date,
    label: weekday(day.date),
    title: day.holiday,
    off: day.off,
  })), view.day, day => choose({day, run: undefined})));
}

function drawFilters() {
  const {parts, places, view} = shown;
  parts.township.replaceChildren(
    el('option', {value: ''}, t('grid.township.all')),
    ...places.townships.map(township => el('option', {value: township.code, selected: township.code === view.township}, township.name)));
  parts.search.value = view.q ?? '';
}

function narrow(key) {
  return event => {
    shown.update({[key]: event.target.value.trim() || undefined}, false);
    filter();
  };
}

function filter() {
  const {parts, places, view} = shown;
  const count = filterGrid(parts.grid, places, view);
  parts.shown.textContent = t('map.grid.shown', {shown: count, all: places.villages.size});
  drawPrints(parts.prints, shown);
}

function choose(change) {
  shown.update(change, false);
  drawChosen();
}

/** Puts what was chosen elsewhere before the reader's eyes, even if a filter hides it now. */
function reveal() {
  const {parts, places, view} = shown;
  const village = places.villages.get(view.village);
  if (village && view.township !== village.townshipCode) view.township = undefined;
  if (village && !village.name.includes(view.q ?? '')) view.q = undefined;
  drawFilters();
  filter();
  scrollGrid(parts.grid, view);
}

/** What others change is read anew while the view is looked at; what is chosen and where the table stands is kept. */
document.addEventListener('roster-changed', () => {
  if (!shown?.root.offsetParent) return;
  const {found, model} = shown;
  model.attempt(async () => {
    found.week = await readWeek(model);
    if (shown.found === found) turnTo(found.week);
  });
});

document.addEventListener('keydown', event => {
  if (!shown?.root.offsetParent) return;
  if (event.key === '/' && !event.target.closest('input, select, textarea')) { event.preventDefault(); shown.parts.search.focus(); }
  if (event.key === 'Escape' && (shown.view.run || shown.view.village)) actions.clear();
});
