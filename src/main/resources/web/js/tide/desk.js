import {el} from '../dom.js';
import {t} from '../texts.js';
import {drawCalls} from './calls.js';
import {countForm} from './count.js';
import {latestSurges} from './news.js';
import {drawSurge} from './surge.js';

/** The desk that was drawn for a site, to be kept; undefined for another site's. */
export function drawnFor(root, site) {
  return root?.dataset.site === site.village && root.lang === document.documentElement.lang ? root : undefined;
}

/** Beside a site: today's count, what it led to, whom to call, and what became of the calls. */
export function drawDesk(root, site, model, news, changed) {
  if (!root.firstChild) {
    root.lang = document.documentElement.lang;
    root.append(
      el('h2', {class: 'view-head'}, t('tide.count')),
      countForm(site, model, changed),
      el('div', {class: 'desk-surges'}),
      el('div', {class: 'desk-calls'}));
  }
  const surges = latestSurges(news).filter(surge => surge.villageCode === site.village);
  drawSurges(root.querySelector('.desk-surges'), surges, model, changed);
  drawCalls(root.querySelector('.desk-calls'), news.calls.filter(call => call.villageCode === site.village), model, changed);
}

function drawSurges(root, surges, model, changed) {
  const known = new Map([...root.children].map(child => [child.dataset.state, child]));
  root.replaceChildren(...surges.map(surge => {
    const state = `${surge.id} ${surge.missing}`;
    return known.get(state) ?? drawSurge(el('div', {class: 'surge', 'data-state': state}), surge, model, changed);
  }));
}
