/** Titles above the lines of each group; a group without lines falls away. */
export function grouped(lines, groupOf) {
  const groups = new Map();
  for (const line of lines) {
    const {key, title} = groupOf(line);
    if (!groups.has(key)) groups.set(key, {key: `group ${key}`, title, lines: []});
    groups.get(key).lines.push(line);
  }
  return [...groups.values()].flatMap(({lines: members, ...group}) => [{...group, count: members.length}, ...members]);
}

/** Items by the column they stand in; those outside of the roster's days are left out. */
export function cellsOf(duties, columnOf, itemOf) {
  const cells = new Map();
  for (const duty of duties) {
    const column = columnOf(duty);
    if (column === undefined) continue;
    if (cells.has(column)) cells.get(column).push(itemOf(duty));
    else cells.set(column, [itemOf(duty)]);
  }
  return cells;
}

/** Items in lists by a key of each. */
export function groupBy(items, keyOf) {
  const groups = new Map();
  for (const item of items) {
    const key = keyOf(item);
    if (groups.has(key)) groups.get(key).push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** The township of a facility or village. */
export function townOf(place, {places}) {
  return (places.villages.get(place) ?? places.bases.get(place))?.townshipCode;
}

export function isInTownship(place, {township}, model) {
  return !township || townOf(place, model) === township;
}
