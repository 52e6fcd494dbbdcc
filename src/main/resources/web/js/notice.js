import {el} from './dom.js';
import {t} from './texts.js';

const UNPLANNED = ['county.none', 'roster.none'];
const HELPED = [...UNPLANNED, 'unreachable'];

export function showLoading(root) {
  root.classList.add('shown');
  root.replaceChildren(el('div', {class: 'wait'}), el('p', {}, t('loading')));
}

/** Says what is wrong and what helps; a known case has its own words, any other shows what the service said. */
export function showProblem(root, problem, retry) {
  const known = HELPED.includes(problem.code);
  root.classList.add('shown');
  root.replaceChildren(
    el('h2', {}, t(known ? `problem.${problem.code}` : 'problem.failed')),
    el('p', {}, known ? t(`problem.${problem.code}.help`) : problem.message),
    UNPLANNED.includes(problem.code) ? el('code', {}, 'bin/tidal serve --county DIR') : undefined,
    el('button', {type: 'button', onclick: retry}, t('problem.retry')));
}

export function hideNotice(root) {
  root.classList.remove('shown');
  root.replaceChildren();
}
