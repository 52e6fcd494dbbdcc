import {dateLabel, daysBetween} from '../dates.js';
import {t, word} from '../texts.js';

/** What a seat is called: its centre, and its number from the second one on. */
export function seatLabel(seat, places) {
  const label = places.bases.get(seat.centre)?.label ?? seat.name;
  return seat.seat > 1 ? `${label} ${seat.seat}` : label;
}

export function span({from, to}) {
  return `${dateLabel(from)} – ${dateLabel(to)}`;
}

export function weeks({from, to}) {
  return t('postings.weeks', {weeks: Math.round((daysBetween(from, to) + 1) / 7)});
}

/** Candidates come with the title as the county's tables write it. */
const TITLES = {住院医师: 'resident', 主治医师: 'attending', 副主任医师: 'associate_chief', 主任医师: 'chief'};

/** A doctor's title and department. */
export function post({title, department, specialty}) {
  return `${word('title', TITLES[title] ?? title)} · ${department ?? specialty}`;
}
