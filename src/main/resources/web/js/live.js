import {listen} from './events.js';
import {hasRole} from './session.js';
import {t} from './texts.js';
import {toast} from './toast.js';

/** The service speaks every ten seconds; twice that without a word is a break. */
const QUIET_MS = 22_000;
let stream;

/**
 * Follows what others do to the chosen roster. A change is told to the whole page as `roster-changed`, with the revision, by whom and
 * which duties; that it stands as it did, as `roster-stands`. `actions`: `choose(id)`, `listChanged()` when rosters came or went.
 */
export function follow(model, actions) {
  stream?.close();
  stream = undefined;
  showConnection('');
  const {county, roster} = model;
  if (!roster || !hasRole('coordinator', 'township_lead')) return;
  stream = listen(`/api/counties/${county.id}/rosters/${roster.id}/events`, {
    quietMs: QUIET_MS,
    found: () => showConnection('found'),
    lost: problem => (problem.status === 404 ? gone(actions) : showConnection('lost')),
    hear: ({data}) => hear(data, model, actions),
  });
}

function hear(news, model, actions) {
  if (news.kind === 'gone') return gone(actions);
  if (news.revision > model.roster.revision) raiseChanged({revision: news.revision, by: news.by ?? undefined, duties: news.duties});
  if (news.kind === 'draft' || news.kind === 'publication' || news.kind === 'plan') actions.listChanged();
  if (news.kind === 'now') document.dispatchEvent(new CustomEvent('roster-stands'));
  if (news.kind === 'now' || (news.mine && news.kind !== 'plan')) return;
  const isElsewhere = news.roster !== model.roster.id;
  toast(t('bar.did', {by: news.by ?? t('bar.somebody'), words: news.words}),
    isElsewhere ? {word: t('bar.look'), act: () => actions.choose(news.roster)} : undefined);
}

/** Tells the page that its roster is another now; `by` only where somebody else did it. */
export function raiseChanged(detail) {
  document.dispatchEvent(new CustomEvent('roster-changed', {detail}));
}

function gone({choose}) {
  stream?.close();
  toast(t('bar.gone'));
  choose(undefined);
}

function showConnection(state) {
  const place = document.getElementById('connection');
  if (!place || place.dataset.state === state) return;
  const wasLost = place.dataset.state === 'lost';
  place.dataset.state = state;
  place.textContent = {found: `● ${t(wasLost ? 'bar.live.again' : 'bar.live')}`, lost: `▲ ${t('bar.live.lost')}`}[state] ?? '';
}
