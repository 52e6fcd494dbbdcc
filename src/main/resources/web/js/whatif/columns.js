import {el} from '../dom.js';
import {t} from '../texts.js';
import {form} from './form.js';
import {nameOf, plain} from './words.js';

/** A draft's name, what it assumes, and what can be done with it. */
export function columnHead(column, isBase, context) {
  const {roster, assumptions, job} = column;
  const {found, actions} = context;
  const isOpen = actions.open === roster.id;
  return el('th', {scope: 'col', class: isBase ? 'base' : '', 'data-roster': roster.id},
    el('strong', {}, nameOf(roster)), isBase ? el('small', {class: 'muted'}, ` ${t('whatif.compared')}`) : undefined,
    el('ul', {}, ...assumptions.map((one, index) => item(one, index, column, isBase, actions)),
      assumptions.length === 0 ? el('li', {class: 'muted'}, t('whatif.as_data')) : undefined),
    found.unplanned?.has(roster.id) && !job ? el('p', {class: 'warn'}, `▲ ${t('whatif.unplanned')}`) : undefined,
    job ? progress(job) : undefined,
    isBase || roster.state !== 'draft' ? undefined : el('p', {class: 'whatif-buttons'},
      el('button', {type: 'button', 'data-key': `assume-${roster.id}`, 'aria-expanded': String(isOpen), onclick: () => actions.show(isOpen ? undefined : roster.id)}, t('whatif.assume')),
      el('button', {type: 'button', 'data-key': `plan-${roster.id}`, disabled: Boolean(job), onclick: () => actions.plan(column)}, t('whatif.plan')),
      el('button', {type: 'button', 'data-key': `discard-${roster.id}`, disabled: Boolean(job), 'aria-label': t('whatif.discard_named', {name: nameOf(roster)}), onclick: () => actions.discard(column)}, t('whatif.discard'))),
    isOpen && !isBase ? form(column, context) : undefined);
}

function item({words, holds}, index, column, isBase, actions) {
  const rest = column.assumptions.filter((_, other) => other !== index).map(plain);
  return el('li', {}, holds ? '✓ ' : '✎ ', words, holds ? el('small', {class: 'muted'}, ` ${t('whatif.holds')}`) : undefined,
    isBase ? undefined : el('button', {type: 'button', class: 'plain', 'data-key': `drop-${column.roster.id}-${index}`, 'aria-label': t('whatif.drop_named', {words}), onclick: () => actions.state(column, rest)}, '✕'));
}

function progress(job) {
  const open = job.open === null ? '' : ` · ${t('whatif.job_open', {open: job.open})}`;
  return el('p', {class: 'whatif-job', role: 'status'}, el('progress', {max: 1, value: job.share, 'aria-label': t('whatif.planning')}), ` ${job.stage || t('whatif.queued')}${open}`);
}
