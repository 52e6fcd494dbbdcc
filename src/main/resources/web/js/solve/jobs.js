import {moment} from '../dates.js';
import {el} from '../dom.js';
import {t} from '../texts.js';

/** The jobs of the roster, the latest first. */
export function jobList(jobs, model) {
  if (jobs.length === 0) return undefined;
  return el('table', {class: 'solve-jobs'},
    el('caption', {}, t('solve.jobs')),
    el('thead', {}, el('tr', {}, ...['when', 'length', 'state', 'open', 'result'].map(column => el('th', {scope: 'col'}, t(`solve.column.${column}`))))),
    el('tbody', {}, ...jobs.map(job => el('tr', {},
      el('td', {}, moment(job.createdAt)),
      el('td', {class: 'number'}, t('solve.seconds', {seconds: job.seconds})),
      el('td', {}, t(`solve.state.${job.state}`)),
      el('td', {class: 'number'}, job.open === null ? '–' : String(job.open)),
      el('td', {}, result(job, model))))));
}

function result({result: id}, model) {
  if (!id) return '–';
  if (id === model.roster.id) return t('solve.result.here');
  return el('button', {type: 'button', 'data-key': `result-${id}`, onclick: () => model.choose(id)}, t('bar.draft', {id}));
}
