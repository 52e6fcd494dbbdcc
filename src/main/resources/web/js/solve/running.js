import {write} from '../api.js';
import {refusal} from '../dialog.js';
import {moment} from '../dates.js';
import {el} from '../dom.js';
import {t} from '../texts.js';

export function isOver({state}) {
  return ['done', 'cancelled', 'failed'].includes(state);
}

/** A job as it stands: stage, how far, what is open and what must stay open, and how to stop it. */
export function runningJob(job, path, model, refresh) {
  return [
    el('div', {class: 'view-head'},
      el('h2', {}, `${t(`solve.state.${job.state}`)}${job.stage ? ` · ${job.stage}` : ''}`),
      el('span', {class: 'muted'}, moment(job.createdAt)),
      el('span', {class: 'solve-lost warn', role: 'status'})),
    el('progress', {max: 1, value: job.share, 'aria-label': t('solve.progress')}),
    el('dl', {class: 'solve-figures'},
      figure(t('solve.open'), job.open === null ? '–' : String(job.open), bound(job), job.open > 0),
      figure(t('solve.share'), `${Math.round(job.share * 100)} %`),
      figure(t('solve.quiet'), t('solve.seconds', {seconds: job.secondsSinceBetter}))),
    openByKind(job),
    isOver(job) ? over(job, model) : stopButtons(job, path, refresh),
  ];
}

function figure(word, value, more, isBad) {
  return el('div', {class: 'solve-figure'}, el('dt', {}, word),
    el('dd', {class: isBad ? 'warn' : ''}, isBad ? '▲ ' : '', value, more ? el('small', {}, ` ${more}`) : ''));
}

/** What is open so far, the most of a kind first; it shrinks while the search goes on. */
function openByKind({openByKind: kinds}) {
  const open = Object.entries(kinds).sort(([, a], [, b]) => b - a);
  if (open.length === 0) return undefined;
  const most = open[0][1];
  return el('ul', {class: 'solve-open', 'aria-label': t('solve.open')}, ...open.map(([kind, count]) =>
    el('li', {}, el('span', {}, t(`solve.kind.${kind}`)), el('meter', {max: most, value: count}), el('b', {}, String(count)))));
}

/** What every plan leaves open is proven; only what is above it can still be won by waiting. */
function bound({open, openAtLeast}) {
  if (open === null || !Number.isInteger(openAtLeast)) return undefined;
  return open <= openAtLeast ? t('solve.bound.reached') : t('solve.bound', {atLeast: openAtLeast});
}

function stopButtons(job, path, refresh) {
  if (job.cancelling) return el('p', {class: 'muted'}, t('solve.stopping'));
  const stop = keepBest => async event => {
    event.currentTarget.disabled = true;
    const root = event.currentTarget.parentElement;
    try {
      refresh(await write('POST', `${path}/solve-jobs/${job.id}/cancellation`, {keepBest}));
    } catch (problem) {
      root.append(refusal(problem));
    }
  };
  return el('p', {class: 'solve-buttons'},
    el('button', {type: 'button', class: 'main-button', 'data-key': 'keep', onclick: stop(true)}, '■ ', t('solve.stop.keep')),
    el('button', {type: 'button', 'data-key': 'drop', onclick: stop(false)}, t('solve.stop.drop')));
}

function over(job, model) {
  if (job.failure) return el('p', {class: 'refusal'}, '▲ ', job.failure);
  if (!job.result) return el('p', {class: 'muted'}, t('solve.nothing_kept'));
  const isHere = job.result === model.roster.id;
  return el('p', {class: 'solve-buttons'},
    el('span', {}, isHere ? t('solve.here') : t('solve.elsewhere', {id: job.result})),
    isHere ? undefined : el('button', {type: 'button', 'data-key': 'result', onclick: () => model.choose(job.result)}, t('solve.look')),
    isHere ? el('button', {type: 'button', 'data-key': 'compare', class: 'main-button', onclick: () => model.show({view: 'compare'})}, t('solve.compare')) : undefined);
}
