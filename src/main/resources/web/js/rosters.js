import {read} from './api.js';
import {moment} from './dates.js';
import {hasRole} from './session.js';
import {t} from './texts.js';

const MOST_A_STATE = 50;
export const STATES = ['draft', 'published', 'superseded'];

/** Others follow the published roster. */
export function mayChoose() {
  return hasRole('administrator', 'coordinator', 'township_lead');
}

/** The county's rosters by state, the latest first; none for those who follow a roster and do not choose. */
export async function listRosters(county) {
  if (!mayChoose()) return [];
  const pages = await Promise.all(STATES.map(state => read(`/api/counties/${county.id}/rosters?state=${state}&limit=${MOST_A_STATE}`)));
  return pages.flatMap(page => page.rosters);
}

/** The roster that was wished for; else the latest draft for those who plan, and the latest published one for all others. */
export function chosenOf(rosters, wished) {
  const latest = state => rosters.find(roster => roster.state === state);
  return rosters.find(roster => roster.id === wished) ?? (hasRole('coordinator') ? latest('draft') : undefined) ?? latest('published') ?? rosters[0];
}

/** The roster with its weeks in figures. */
export function readRoster(county, id) {
  return read(`/api/counties/${county.id}/rosters/${id ? `${id}/weeks` : 'latest'}`);
}

/** What people follow on the roster's days so far: what it would take the place of. */
export function publishedInstead(roster, rosters) {
  return rosters.find(other => other.state === 'published' && other.id !== roster.id && other.from <= roster.to && other.to >= roster.from);
}

/** 草案 7 or Version 6 */
export function rosterLabel(roster) {
  return roster.version === null ? t('bar.draft', {id: roster.id}) : t('bar.version', {version: roster.version});
}

/** The same with all that tells it from others: name, who made it, when. */
export function rosterLine(roster) {
  return [rosterLabel(roster), roster.name, roster.madeBy, moment(roster.createdAt)].filter(Boolean).join(' · ');
}
