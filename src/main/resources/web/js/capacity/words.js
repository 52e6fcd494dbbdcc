import {current, t} from '../texts.js';

/** Some devices belong to no department: every one may use them. */
export function departmentWord(department) {
  return department || t('capacity.every_department');
}

/** Days with one decimal, as waiting times are told. */
export function daysWord(days) {
  return new Intl.NumberFormat(current(), {maximumFractionDigits: 1}).format(days);
}
