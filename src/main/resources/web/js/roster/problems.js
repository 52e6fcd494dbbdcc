import {weekSpan} from '../dates.js';
import {placeName} from '../places.js';
import {t, word} from '../texts.js';
import {answerGroups, matchAnswers, sayDeclined} from './answers.js';
import {groupBy} from './lines.js';
import {round} from './verdict.js';
import {doctorName, KINDS, roleWord} from './words.js';

const MEMBER = 'member';
/** D1: a run's second member comes after everything but the reserves. */
const RANKS = ['tidal', 'run', 'clinic_session', 'visiting_clinic', 'activity', 'run.member', 'on_call'];
/** Open demand that is told of open duties is said there. */
const OF_DUTIES = ['crew', ...KINDS];
const MINUTES_PER_HOUR = 60;

export const NONE = {duties: new Map(), doctors: new Map(), answers: new Map(), groups: []};

/**
 * What stands against a roster, worst first: {duties, doctors} say it in words by id, `answers` are doctors' own by duty, `groups` are the
 * worklist's: {key, title, items}, an item being {key, title, where, words} with the duty, gap or surge it leads to.
 */
export function findProblems({store, rest, model}) {
  const duties = new Map();
  const doctors = new Map();
  const tell = (map, id, words) => map.set(id, map.has(id) ? `${map.get(id)}\n${words}` : words);
  for (const breach of rest?.breaches ?? []) {
    for (const id of breach.duties) {
      tell(duties, id, `✖ ${breach.rule} ${breach.words}`);
      const doctor = store.duties.get(id)?.doctor;
      if (doctor && !doctors.get(doctor)?.includes(breach.words)) tell(doctors, doctor, `✖ ${breach.rule} ${breach.words}`);
    }
  }
  const answers = matchAnswers(store, rest?.answers);
  for (const one of answers.values()) {
    if (!one.declined) continue;
    tell(duties, one.duty.id, sayDeclined(one, store));
    tell(doctors, one.duty.doctor, sayDeclined(one, store));
  }
  const {declined, taken, offered} = answerGroups(answers, {store, model});
  const over = overHours(store);
  for (const week of over) if (!doctors.has(week.doctor)) doctors.set(week.doctor, hoursWords(week));
  const groups = [breachGroup(rest), declined, taken, ...openGroups(store, rest, model), surgeGroup(rest, model), gapGroups(rest, model),
    hoursGroup(over, store), offered, laterGroup(model)];
  return {duties, doctors, answers, groups: groups.flat().filter(group => group && group.items.length > 0)};
}

function breachGroup(rest) {
  const items = (rest?.breaches ?? []).map((breach, index) => ({key: `breach ${index}`, title: `${breach.rule} ${breach.words}`, duty: breach.duties[0], duties: breach.duties}));
  return {key: 'breach', kind: 'hard', title: t('roster.work.breach'), items};
}

function openGroups(store, rest, model) {
  const reasons = new Map((rest?.open ?? []).map(open => [`${open.kind} ${open.ref} ${open.date}`, open.reason]));
  const ranked = groupBy(store.open, duty => (duty.kind === 'run' && duty.role === MEMBER ? 'run.member' : duty.kind));
  return RANKS.filter(rank => ranked.has(rank)).map(rank => ({
    key: `open ${rank}`, kind: 'open', title: t(`roster.work.open.${rank}`),
    items: ranked.get(rank).map(duty => ({
      key: `open ${duty.id}`, duty: duty.id, date: duty.date,
      title: placeName(model.places, duty.place),
      where: [duty.start, roleWord(duty)].join(' · '),
      words: reasons.get(`${duty.kind === 'run' ? 'crew' : duty.kind} ${duty.ref} ${duty.date}`),
    })),
  }));
}

function gapGroups(rest, model) {
  const gaps = (rest?.open ?? []).filter(open => !OF_DUTIES.includes(open.kind));
  return [...groupBy(gaps, gap => gap.kind)].map(([kind, items]) => ({key: `gap ${kind}`, kind: 'open', title: word('open', kind), items: items.map(gap => gapItem(gap, model))}));
}

function gapItem(gap, model) {
  return {key: `gap ${gap.kind} ${gap.ref} ${gap.date} ${gap.place} ${gap.rule}`, gap, date: gap.date, title: placeName(model.places, gap.place), words: gap.reason};
}

function surgeGroup(rest, model) {
  const items = (rest?.surges ?? []).map(surge => ({key: `surge ${surge.id}`, surge, date: surge.date, title: placeName(model.places, surge.villageCode), words: surge.reason}));
  return {key: 'surge', kind: 'surge', title: t('roster.work.surge'), items};
}

function overHours({weekMinutes, doctors}) {
  return [...weekMinutes].map(([key, minutes]) => {
    const [doctor, monday] = key.split(' ');
    return {doctor, monday, hours: minutes / MINUTES_PER_HOUR, most: doctors.get(doctor)?.weeklyHours ?? Infinity};
  }).filter(({hours, most}) => hours > most);
}

function hoursWords({monday, hours, most}) {
  return t('roster.over_hours', {week: weekSpan(monday), hours: round(hours), most: round(most)});
}

function hoursGroup(over, store) {
  const first = ({doctor, monday}) => store.byDoctor.get(doctor).find(duty => duty.date >= monday)?.id;
  return {key: 'hours', kind: 'warning', title: t('roster.work.hours'), items: over.map(week => ({
    key: `hours ${week.doctor} ${week.monday}`, duty: first(week), title: doctorName(store, week.doctor), words: hoursWords(week)}))};
}

function laterGroup(model) {
  return {key: 'later', kind: 'later', title: t('roster.later'), items: model.roster.later.map(gap => gapItem(gap, model))};
}
