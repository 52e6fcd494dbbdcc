import {el} from '../dom.js';
import {percent} from '../numbers.js';
import {placeName} from '../places.js';
import {t} from '../texts.js';
import {points} from './words.js';

/** The county beside what policy asks, and what cannot be reached as things are. */
export function drawSummary(targets, places) {
  const {county} = targets;
  return el('section', {class: 'signing-summary'},
    el('div', {class: 'figures'},
      figure('cover', percent(county.keyShare), county.missing, t('signing.of_target', {target: percent(targets.coverTarget)})),
      figure('growth', points(county.growth), county.missingForGrowth, t('signing.of_target', {target: points(targets.growthTarget)})),
      figure('signed', county.signed, 0, t('signing.of_residents', {residents: county.residents})),
      figure('expiring', county.expiring, 0, ''),
      figure('tasks', county.openTasks, 0, county.overdueTasks > 0 ? t('signing.overdue', {count: county.overdueTasks}) : '')),
    obstacles(targets, places));
}

function figure(name, value, missing, beside) {
  return el('dl', {class: missing > 0 ? 'figure open' : 'figure', title: t(`signing.explain.${name}`)},
    el('dt', {}, t(`signing.figure.${name}`)),
    el('dd', {}, missing > 0 && el('span', {'aria-hidden': 'true'}, '▲ '), String(value), ' ',
      el('small', {}, [beside, missing > 0 && t('signing.missing', {count: missing})].filter(Boolean).join(t('list.separator')))));
}

/** Teams without a county doctor, leaders with more contracts than allowed, villages that no team looks after. */
function obstacles({teams, doctors, contractLimit, villagesWithoutTeam}, places) {
  const lacking = teams.filter(team => team.countyDoctorMissing).map(team => team.name);
  const over = doctors.filter(doctor => doctor.contracts > contractLimit).map(doctor => `${doctor.name} ${doctor.contracts}`);
  const villages = villagesWithoutTeam.map(code => placeName(places, code));
  const found = [['county_doctor', lacking], ['over', over], ['villages', villages]].filter(([, names]) => names.length > 0);
  if (found.length === 0) return undefined;
  return el('ul', {class: 'signing-obstacles'}, ...found.map(([name, names]) => el('li', {},
    el('details', {}, el('summary', {}, '▲ ', t(`signing.obstacle.${name}`, {count: names.length, limit: contractLimit})), el('p', {}, names.join(t('list.separator')))))));
}
