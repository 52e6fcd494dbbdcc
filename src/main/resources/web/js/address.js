/** What of the view stands in the address bar, so that a link shows the same. */
const KEYS = ['lang', 'roster', 'other', 'week', 'day', 'township', 'q', 'run', 'village', 'view', 'site', 'department', 'who', 'sort',
  'by', 'group', 'kind', 'problems', 'weeks', 'duty', 'table', 'level', 'team'];

export function fromAddress() {
  const query = new URLSearchParams(location.search);
  return Object.fromEntries(KEYS.map(key => [key, query.get(key) ?? undefined]));
}

export function toAddress(view) {
  const query = new URLSearchParams();
  for (const key of KEYS) if (view[key]) query.set(key, view[key]);
  history.replaceState(null, '', query.size ? `?${query}` : location.pathname);
}
