import {el} from '../dom.js';
import {t} from '../texts.js';

/** The week in five figures, what is open first. */
export function drawFigures(root, figures) {
  root.replaceChildren(
    figure(figures.open > 0 ? 'open' : '', t('map.figures.open'), figures.open > 0 ? `▲ ${figures.open}` : '0'),
    figure('', t('map.figures.covered'), figures.visits, ` / ${figures.visitsDue} · ${percent(figures)}`),
    figure('', t('map.figures.runs'), figures.runs),
    figure('', t('map.figures.drive'), perVisit(figures), ` ${t('unit.minutes')}`),
    figure('', t('map.figures.doctors'), figures.doctors));
}

function figure(kind, label, value, rest = '') {
  return el('dl', {class: `figure ${kind}`}, el('dt', {}, label), el('dd', {}, String(value), el('small', {}, rest)));
}

/** Rounded down: 100 % only when nothing is missing. */
function percent({visits, visitsDue}) {
  return visitsDue === 0 ? '–' : `${(Math.floor((visits / visitsDue) * 1000) / 10).toFixed(1)} %`;
}

function perVisit({driveMinutes, visits}) {
  return visits === 0 ? '–' : (driveMinutes / visits).toFixed(1);
}
