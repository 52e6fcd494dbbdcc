import {changeVault, makeVault, openVault, seal, unseal} from './crypt.js';
import {get, put, wipe as wipeDisk} from './disk.js';

/** What the service said last: items by kind and id, when, and how far its clock was ahead then. Actions lie beside it. */
const nothing = () => ({cursor: undefined, syncedAt: undefined, aheadMillis: 0, items: {}});

/** Who is signed in ({county, phone, account, name}), the service's items, actions that wait, answers to be shown. */
export const store = {who: undefined, view: nothing(), queue: [], notices: []};

/** Opened by the password; a key in memory only. */
let lock;

export async function isLocked() {
  return lock === undefined && await get('vault') !== undefined;
}

/** Makes an empty store for somebody who has just signed in. */
export async function create(who, password) {
  lock = await makeVault(password);
  Object.assign(store, {who, view: nothing(), queue: [], notices: []});
  await put({vault: lock.vault, ...await sealed(['who', 'view', 'queue', 'notices'])});
}

/** Opens what is there; false if the password is wrong. */
export async function unlock(password) {
  const found = await openVault(await get('vault'), password);
  if (!found) return false;
  for (const part of ['who', 'view', 'queue', 'notices']) store[part] = await unseal(found.key, part, await get(part));
  lock = found;
  return true;
}

/** From now on another password opens the store. */
export async function changeSecret(password) {
  lock = await changeVault(lock, password);
  await put({vault: lock.vault});
}

let saving = Promise.resolve();

/** Keeps parts of the store, all of them or none; one after the other, so that the latest stays. */
export function save(...parts) {
  saving = saving.catch(() => undefined).then(async () => {
    if (lock) await put(await sealed(parts));
  });
  return saving;
}

async function sealed(parts) {
  const records = await Promise.all(parts.map(async part => [part, await seal(lock.key, part, store[part])]));
  return Object.fromEntries(records);
}

export async function wipe() {
  lock = undefined;
  Object.assign(store, {who: undefined, view: nothing(), queue: [], notices: []});
  await wipeDisk();
}

/** Takes over what differs, as the service told it. */
export function merge({cursor, whole, at, changed, removed}) {
  const items = whole ? {} : store.view.items;
  for (const {kind, id} of removed) delete items[kind]?.[id];
  for (const [kind, list] of Object.entries(changed)) {
    items[kind] ??= {};
    for (const item of list) items[kind][item.id] = item;
  }
  store.view = {cursor, syncedAt: at, aheadMillis: Date.parse(at) - Date.now(), items};
}
