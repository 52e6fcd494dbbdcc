import {dayLabel} from '../dates.js';
import {placeName} from '../places.js';
import {t, word} from '../texts.js';

/** The kinds of duties, most pressing first (D1). A run's lead comes before sessions, its second member after activities. */
export const KINDS = ['tidal', 'run', 'clinic_session', 'visiting_clinic', 'activity', 'on_call'];
const SUFFIX = /(中心卫生院|卫生院|社区卫生服务中心|镇|乡|街道)$/;

export function kindWord(kind) {
  return t(`roster.kind.${kind}`);
}

/** One letter or character a kind, shown beside its colour. */
export function kindLetter(kind) {
  return t(`roster.letter.${kind}`);
}

export function halfDay(duty) {
  return t(duty.start < '12:00' ? 'roster.am' : duty.start < '18:00' ? 'roster.pm' : 'roster.night');
}

/** The fewest characters by which a place is known. */
export function shortPlace(places, id) {
  const base = places.bases.get(id);
  return (base?.shortLabel ?? placeName(places, id)).replace(SUFFIX, '');
}

/** Who does it, or that nobody does. */
export function doctorName(store, id) {
  return id ? store.doctors.get(id)?.name ?? id : t('roster.nobody');
}

/** 门诊, 县人民医院, 周三 12.2 08:00–12:00, 向志强, pinned: all of a duty in a line. */
export function sayDuty(duty, {store, model}) {
  return [kindWord(duty.kind), placeName(model.places, duty.place), `${dayLabel(duty.date)} ${duty.start}–${duty.end}`, roleWord(duty),
    doctorName(store, duty.doctor), duty.pinned ? t('roster.pinned') : ''].filter(Boolean).join(t('list.separator'));
}

/** A role is a code where the planner's rules know it, else a department as the county writes it. */
export function roleWord({role}) {
  return word('roster.role', role);
}

export function titleWord(title) {
  return word('title', title);
}

/** As short as a line's name leaves room for. */
export function shortTitle(title) {
  return word('roster.title', title);
}
