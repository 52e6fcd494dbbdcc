import {current, t, word} from '../texts.js';

/** Points of per cent with one decimal and their sign. */
export function points(number) {
  return new Intl.NumberFormat(current(), {minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: 'exceptZero'}).format(number);
}

/** 老年人、高血压 or elderly, hypertension */
export function groupWords(groups) {
  return groups.map(group => word('signing.group', group)).join(t('list.separator'));
}
