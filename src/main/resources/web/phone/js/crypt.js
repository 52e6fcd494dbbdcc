/**
 * What lies on the phone is sealed with AES-GCM under a key made at random. That key lies beside it, sealed in turn under one
 * made from the doctor's password by PBKDF2; so without the password there is nothing to read.
 */
const ROUNDS = 600_000; // OWASP's password storage cheat sheet, for PBKDF2 with SHA-256
const IV_BYTES = 12;
const bytes = count => crypto.getRandomValues(new Uint8Array(count));

/** A new key, and the vault it is kept in: {vault, opener, key}. */
export async function makeVault(password) {
  return closeVault(await makeOpener(password, bytes(16), ROUNDS), bytes(32));
}

/** What makeVault answered, from the vault and the password; undefined if that is the wrong one. */
export async function openVault(vault, password) {
  const opener = await makeOpener(password, vault.salt, vault.rounds);
  const raw = await rawKey(vault, opener);
  return raw && {vault, opener, key: await usable(raw)};
}

/** The same key in a vault that another password opens. */
export async function changeVault({vault, opener}, password) {
  return closeVault(await makeOpener(password, bytes(16), ROUNDS), await rawKey(vault, opener));
}

async function closeVault(opener, raw) {
  const iv = bytes(IV_BYTES);
  const sealed = await crypto.subtle.encrypt({name: 'AES-GCM', iv}, opener.key, raw);
  return {vault: {salt: opener.salt, rounds: opener.rounds, iv, sealed}, opener, key: await usable(raw)};
}

async function rawKey(vault, opener) {
  try {
    return await crypto.subtle.decrypt({name: 'AES-GCM', iv: vault.iv}, opener.key, vault.sealed);
  } catch {
    return undefined;
  }
}

async function makeOpener(password, salt, rounds) {
  const secret = new TextEncoder().encode(password.normalize('NFC'));
  const base = await crypto.subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveKey']);
  const key = await crypto.subtle.deriveKey({name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds}, base,
    {name: 'AES-GCM', length: 256}, false, ['encrypt', 'decrypt']);
  return {salt, rounds, key};
}

function usable(raw) {
  return crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

/** Seals a value; its name is sealed in, so that one cannot be put in the place of another. */
export async function seal(key, name, value) {
  const iv = bytes(IV_BYTES);
  const additionalData = new TextEncoder().encode(name);
  const data = new TextEncoder().encode(JSON.stringify(value));
  return {iv, sealed: await crypto.subtle.encrypt({name: 'AES-GCM', iv, additionalData}, key, data)};
}

export async function unseal(key, name, {iv, sealed}) {
  const additionalData = new TextEncoder().encode(name);
  const data = await crypto.subtle.decrypt({name: 'AES-GCM', iv, additionalData}, key, sealed);
  return JSON.parse(new TextDecoder().decode(data));
}
