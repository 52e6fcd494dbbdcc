import {el} from '../dom.js';
import {t} from '../texts.js';

/** What rules say, hard ones first: shape, rule and words. */
export function effects({breaks, mends}) {
  return [
    ...breaks.map(rule => el('li', {class: rule.level}, el('b', {'aria-label': t(`postings.level.${rule.level}`)}, {hard: '■', medium: '▲', soft: '▽'}[rule.level]), ` ${rule.words} `, el('small', {class: 'muted'}, rule.rule))),
    ...mends.map(rule => el('li', {class: 'mends'}, el('b', {'aria-label': t('postings.mends')}, '✓'), ` ${rule.words} `, el('small', {class: 'muted'}, rule.rule))),
  ];
}
