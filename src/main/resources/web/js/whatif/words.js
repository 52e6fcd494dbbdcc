import {t} from '../texts.js';

/** What a roster is called. */
export function nameOf(roster) {
  const name = roster.name || t('whatif.number', {id: roster.id});
  return roster.version ? `${name} · ${t('whatif.version', {version: roster.version})}` : name;
}

/** An assumption as it is sent: without what the service says of it. */
export function plain({kind, subject, value, from, to}) {
  return {kind, subject, value, from, to};
}
