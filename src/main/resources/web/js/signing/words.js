import {current, t, tag, word} from '../texts.js';

export function percent(share) {
  return new Intl.NumberFormat(tag(), {style: 'percent', maximumFractionDigits: 1}).format(share);
}

/** Points of per cent with one decimal and their sign. */
export function points(number) {
  return new Intl.NumberFormat(current(), {minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: 'exceptZero'}).format(number);
}

/** 老年人、高血压 or elderly, hypertension */
export function groupWords(groups) {
  return groups.map(group => word('signing.group', group)).join(t('list.separator'));
}
