import {dateLabel} from '../dates.js';
import {el} from '../dom.js';
import {percent} from '../numbers.js';
import {t, word} from '../texts.js';

/** Which share policy keeps, by title, since when, and what follows. */
export function ruleTable(rules) {
  return el('table', {class: 'capacity-rules'},
    el('caption', {}, t('capacity.rules')),
    el('thead', {}, el('tr', {}, ...['title', 'share', 'since', 'next'].map(column => el('th', {scope: 'col'}, t(`capacity.rule.${column}`))))),
    el('tbody', {}, ...rules.map(({title, shares: [now, ...later]}) => el('tr', {},
      el('th', {scope: 'row'}, title === '' ? '–' : t('capacity.rule.from_title', {title: word('title', title)})),
      el('td', {}, percent(now.share)),
      el('td', {}, now.from ? dateLabel(now.from) : t('capacity.rule.default')),
      el('td', {}, later.length === 0 ? '–' : later.map(next => `${percent(next.share)} (${dateLabel(next.from)})`).join(t('list.separator')))))));
}
