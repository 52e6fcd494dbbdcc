const HUES = 8;
export const GLYPHS = ['■', '●', '◆', '★', '▼', '✚', '◐', '✖'];
const SUFFIX = /(镇|乡|街道)$/;

/** The places of a county by id, with what the page needs of them: short labels, and a hue and glyph for each base. */
export function indexPlaces(places, county) {
  const villages = new Map(places.villages.map(village => [village.code, village]));
  const hues = spreadHues(places.bases.filter(base => base.vehicles > 0));
  const towns = count(places.bases.filter(isCentre).map(base => base.townshipCode));
  const bases = new Map(places.bases.map(base => {
    const known = isCentre(base) && towns.get(base.townshipCode) === 1;
    const label = known ? base.townshipName : base.name.replace(county.name, '') || base.name;
    return [base.id, {...base, label, shortLabel: label.replace(SUFFIX, ''), hue: hues.get(base.id) ?? 0}];
  }));
  return {villages, bases, townships: places.townships};
}

/** The name of whatever stands under this id. */
export function placeName(places, id) {
  return places.villages.get(id)?.shortName ?? places.bases.get(id)?.name ?? id;
}

function isCentre(base) {
  return base.kind.endsWith('_centre');
}

/** Gives each base the hue whose nearest other bearer is farthest away, so that neighbours differ. */
function spreadHues(bases) {
  const chosen = new Map();
  for (const base of bases) {
    const distance = Array(HUES).fill(Infinity);
    for (const other of bases) {
      const hue = chosen.get(other.id);
      if (hue !== undefined) distance[hue] = Math.min(distance[hue], Math.hypot(other.lat - base.lat, other.lon - base.lon));
    }
    chosen.set(base.id, distance.indexOf(Math.max(...distance)));
  }
  return chosen;
}

function count(values) {
  const counts = new Map();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
