import {el} from '../dom.js';
import {t, word} from '../texts.js';

/** What is compared, in the order people ask for it; whether less of it or more is better. */
const FIGURES = [
  ['visitsOpen', 'less'], ['visits', 'more'], ['runs'], ['driveMinutes', 'less'], ['dutiesOpen', 'less'],
  ['tidal', 'more'], ['burdenSpread', 'less'], ['hours'], ['mostHours', 'less'],
];

export function figureRows(columns) {
  const [base] = columns;
  return [
    ...FIGURES.map(([name, better]) => row(t(`whatif.figure.${name}`), columns, ({outlook}) => value(name, outlook), base, better)),
    ...kindsOf(columns).map(kind => row(t('whatif.figure.most', {kind: word('whatif.duty', kind)}), columns, ({outlook}) => bound(kind, outlook), base, 'more')),
  ];
}

function row(label, columns, read, base, better) {
  const first = read(base);
  return el('tr', {}, el('th', {scope: 'row'}, label), ...columns.map(column => {
    const {shown, figure} = read(column);
    return el('td', {}, el('b', {}, shown), column === base ? undefined : difference(figure - first.figure, better));
  }));
}

/** A sign and a shape beside the colour: what is better and what worse. */
function difference(by, better) {
  const rounded = Math.round(by * 100) / 100;
  if (!rounded) return el('span', {class: 'same'}, '＝');
  const isGood = better && (rounded < 0) === (better === 'less');
  const kind = better ? (isGood ? 'better' : 'worse') : 'other';
  return el('span', {class: kind, title: t(`whatif.${kind}`)}, `${{better: '✓', worse: '▲', other: '·'}[kind]} ${rounded > 0 ? '+' : '−'}${Math.abs(rounded)}`);
}

function value(name, outlook) {
  if (name !== 'tidal') return {shown: String(outlook[name]), figure: outlook[name]};
  const {tidalNeeded: needed, tidalStaffed: staffed} = outlook;
  return {shown: needed === 0 ? '–' : `${staffed} / ${needed}`, figure: needed === 0 ? 1 : staffed / needed};
}

/** Kinds of duty of which some plan proves what the most is. */
function kindsOf(columns) {
  return [...new Set(columns.flatMap(({outlook}) => outlook.bounds.map(one => one.kind)))];
}

function bound(kind, {bounds}) {
  const found = bounds.find(one => one.kind === kind);
  return found ? {shown: `${found.staffed} / ${found.most}`, figure: found.staffed} : {shown: '–', figure: 0};
}
