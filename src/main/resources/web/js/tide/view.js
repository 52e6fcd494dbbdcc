import {read} from '../api.js';
import {dayLabel} from '../dates.js';
import {el, redraw} from '../dom.js';
import {me} from '../session.js';
import {t} from '../texts.js';
import {drawChart} from './chart.js';
import {dayTable} from './days.js';
import {drawDesk, drawnFor} from './desk.js';
import {latestSurges, readNews, startWatching, stopWatching} from './news.js';

/** Whatever changes the roster may change who is sent. */
export const rereads = true;

let shown;

/** Forecast and staffing; for coordinators what is counted, noticed and called as well. */
export async function load(model) {
  const [tide, news] = await Promise.all([
    read(`/api/counties/${model.county.id}/rosters/${model.roster.id}/tide`),
    isCoordinator() ? readNews(model) : undefined,
  ]);
  return {tide, news};
}

function isCoordinator() {
  return me()?.roles.includes('coordinator');
}

/** Scenic villages, those short of doctors first; the chosen one with its forecast, its doctors and its days. */
export function draw(root, found, model, update) {
  shown = {root, found, model, update};
  const {sites} = found.tide;
  if (sites.length === 0) {
    root.replaceChildren(el('section', {}, el('h2', {class: 'view-head'}, t('view.tide')), el('p', {class: 'nothing'}, t('tide.none'))));
    return;
  }
  const site = sites.find(item => item.village === model.view.site) ?? sites[0];
  root.classList.toggle('with-desk', Boolean(found.news));
  redraw(root,
    summary(found.tide),
    found.news && alerts(),
    el('section', {class: 'sites'}, el('h2', {class: 'view-head'}, t('tide.sites')),
      el('ul', {}, ...sites.map(item => el('li', {}, siteButton(item, item === site))))),
    siteSection(site, found.tide),
    found.news && desk(site));
  if (found.news) startWatching(model, found.news, heard);
}

export function leave() {
  stopWatching();
}

function siteSection(site, tide) {
  const chart = el('div', {class: 'tide-chart', role: 'img', 'aria-label': t('tide.chart', {site: site.name, peak: site.peak, needed: site.needed, staffed: site.staffed})});
  drawChart(chart, site, tide.firstDoctorVisitors);
  return el('section', {class: 'tide'},
    el('div', {class: 'view-head'}, el('h2', {}, `${site.name} · ${site.townshipName}`), el('span', {class: 'muted'}, verdict(site, tide))),
    chart,
    el('div', {class: 'tide-days', tabindex: '0', role: 'region', 'aria-label': t('tide.days', {site: site.name})}, dayTable(site)));
}

/** The desk of a site stays as it is, with what was typed, when the rest is drawn anew. */
function desk(site) {
  const root = drawnFor(shown.root.querySelector('.desk'), site) ?? el('section', {class: 'desk', 'data-site': site.village, 'aria-label': t('tide.desk', {site: site.name})});
  drawDesk(root, site, shown.model, shown.found.news, changed);
  return root;
}

/** Something was counted, called or answered here: all is read anew. */
async function changed() {
  Object.assign(shown.found, await load(shown.model));
  draw(shown.root, shown.found, shown.model, shown.update);
}

/** What others counted, called or heard. */
function heard(news) {
  shown.found.news = news;
  draw(shown.root, shown.found, shown.model, shown.update);
}

function summary({sites}) {
  const days = sites.flatMap(site => site.days.filter(day => day.needed > day.staffed).map(day => ({site, day}))).sort((a, b) => (a.day.date < b.day.date ? -1 : 1));
  const needed = sites.reduce((sum, site) => sum + site.needed, 0);
  if (days.length === 0) return el('p', {class: 'all-well'}, el('b', {}, '✓ '), needed === 0 ? t('tide.calm') : t('tide.staffed', {needed}));
  return el('details', {class: 'problems', open: true},
    el('summary', {}, `▲ ${t('tide.short', {days: days.length, needed, staffed: sites.reduce((sum, site) => sum + site.staffed, 0)})}`),
    el('ul', {}, ...days.map(({site, day}) =>
      el('li', {}, el('strong', {}, site.name), ` ${dayLabel(day.date)} `, el('span', {class: 'muted'}, t('tide.day_short', {needed: day.needed, staffed: day.staffed, q80: day.q80}))))));
}

/** A line for each surge with doctors still missing; it leads to its site. */
function alerts() {
  const {found, model, update} = shown;
  const names = new Map(found.tide.sites.map(site => [site.village, site.name]));
  const open = latestSurges(found.news).filter(surge => surge.missing > 0);
  return el('div', {class: 'alerts', role: 'status'}, ...open.map(surge =>
    el('button', {type: 'button', class: 'alert', 'data-key': `alert-${surge.id}`, onclick: () => update({site: surge.villageCode})},
      el('strong', {}, `☁ ${t('tide.surge')} ${names.get(surge.villageCode) ?? model.places.villages.get(surge.villageCode)?.shortName} ${dayLabel(surge.date)} `),
      t('tide.surge.missing', {missing: surge.missing, expected: surge.expected}))));
}

function siteButton(site, chosen) {
  const surges = latestSurges(shown.found.news).some(surge => surge.villageCode === site.village && surge.missing > 0);
  return el('button', {type: 'button', class: 'site', 'data-key': `site-${site.village}`, 'aria-pressed': String(chosen), onclick: () => shown.update({site: site.village})},
    el('strong', {}, surges ? el('i', {class: 'warn'}, '☁ ') : undefined, site.missing > 0 ? el('i', {class: 'warn'}, '▲ ') : undefined, site.name),
    el('span', {}, t('tide.site.peak', {peak: site.peak})),
    el('span', {class: site.missing > 0 ? 'warn' : 'muted'}, site.needed === 0 ? t('tide.site.calm') : t('tide.site.doctors', {needed: site.needed, staffed: site.staffed})));
}

function verdict(site, {firstDoctorVisitors}) {
  const first = t('tide.first', {visitors: firstDoctorVisitors});
  return site.needed === 0 ? `${t('tide.site.below', {peak: site.peak})} ${first}` : first;
}
