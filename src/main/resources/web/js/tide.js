import {dateLabel, dayLabel} from './dates.js';
import {el, redraw} from './dom.js';
import {t} from './texts.js';
import {drawChart} from './tidechart.js';

/** Scenic villages, those short of doctors first; the chosen one with its forecast, its doctors and its days. */
export function draw(root, tide, model, update) {
  if (tide.sites.length === 0) {
    root.replaceChildren(el('section', {}, el('h2', {class: 'view-head'}, t('view.tide')), el('p', {class: 'nothing'}, t('tide.none'))));
    return;
  }
  const site = tide.sites.find(item => item.village === model.view.site) ?? tide.sites[0];
  const chart = el('div', {class: 'tide-chart', role: 'img', 'aria-label': t('tide.chart', {site: site.name, peak: site.peak, needed: site.needed, staffed: site.staffed})});
  redraw(root,
    summary(tide),
    el('section', {class: 'sites'}, el('h2', {class: 'view-head'}, t('tide.sites')),
      el('ul', {}, ...tide.sites.map(item => el('li', {}, siteButton(item, item === site, () => update({site: item.village})))))),
    el('section', {class: 'tide'},
      el('div', {class: 'view-head'}, el('h2', {}, `${site.name} · ${site.townshipName}`), el('span', {class: 'muted'}, verdict(site, tide))),
      chart,
      el('div', {class: 'tide-days', tabindex: 0}, dayTable(site))));
  drawChart(chart, site, tide.firstDoctorVisitors);
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

function siteButton(site, chosen, choose) {
  return el('button', {type: 'button', class: 'site', 'data-key': `site-${site.village}`, 'aria-pressed': String(chosen), onclick: choose},
    el('strong', {}, site.missing > 0 ? el('i', {class: 'warn'}, '▲ ') : undefined, site.name),
    el('span', {}, t('tide.site.peak', {peak: site.peak})),
    el('span', {class: site.missing > 0 ? 'warn' : 'muted'}, site.needed === 0 ? t('tide.site.calm') : t('tide.site.doctors', {needed: site.needed, staffed: site.staffed})));
}

function verdict(site, {firstDoctorVisitors}) {
  const first = t('tide.first', {visitors: firstDoctorVisitors});
  return site.needed === 0 ? `${t('tide.site.below', {peak: site.peak})} ${first}` : first;
}

/** The same as the chart in words and figures: days short of doctors, then days that need some, then the others. */
function dayTable(site) {
  const rank = day => (day.needed > day.staffed ? 0 : day.needed > 0 ? 1 : 2);
  const days = [...site.days].sort((a, b) => rank(a) - rank(b) || (a.date < b.date ? -1 : 1));
  return el('table', {},
    el('caption', {class: 'unseen'}, t('tide.days', {site: site.name})),
    el('thead', {}, el('tr', {}, ...['day', 'q50', 'q80', 'needed', 'staffed', 'holiday'].map(column =>
      el('th', {scope: 'col', class: ['day', 'holiday'].includes(column) ? undefined : 'number'}, t(`tide.column.${column}`))))),
    el('tbody', {}, ...days.map(day => el('tr', {class: rank(day) === 0 ? 'short' : undefined},
      el('th', {scope: 'row', title: dateLabel(day.date)}, rank(day) === 0 ? '▲ ' : '', dayLabel(day.date)),
      ...[day.q50, day.q80, day.needed, day.staffed].map(value => el('td', {class: 'number'}, String(value))),
      el('td', {class: 'muted'}, day.holiday || (day.workday ? '' : t('tide.weekend')))))));
}
