import {tag} from './texts.js';

/** A share from 0 to 1, as per cent with one decimal at most. */
export function percent(share) {
  return new Intl.NumberFormat(tag(), {style: 'percent', maximumFractionDigits: 1}).format(share);
}
