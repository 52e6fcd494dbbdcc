import {Problem} from './problem.js';
import {tag} from './texts.js';

/** The access token lives here only; the cookie that renews it is out of reach of scripts. */
let token;
let account;
let ended = false;

export function me() {
  return account;
}

/** Whether the reader has one of these roles. */
export function hasRole(...roles) {
  return roles.some(role => account?.roles.includes(role));
}

/** Whether the service said that this session was ended on purpose: from elsewhere, or by an administrator. */
export function isRevoked() {
  return ended;
}

/** Goes on with the session of this browser, if there is one. */
export async function resume() {
  await oneWindowAtATime(async () => {
    const response = await send('POST', '/api/sessions/renewal', {});
    const said = response.ok ? {} : await response.clone().json().catch(() => ({}));
    // That the service is in trouble says nothing about the session.
    if (response.status === 429 || response.status >= 500) throw new Problem('failed', said.detail ?? `HTTP ${response.status}`, said);
    ended = response.status === 401 && said.code === 'access.session_revoked';
    await take(response);
  });
  return token !== undefined;
}

/** Signs in with {county, phone, password} or {county, phone, code}; answers with the response. */
export async function signIn(credentials) {
  const response = await send('POST', '/api/sessions', {...credentials, keepsCookies: true});
  if (response.ok) await take(response.clone());
  return response;
}

export function sendCode(county, phone) {
  return send('POST', '/api/sessions/codes', {county, phone});
}

export async function changePassword(current, replacement) {
  const response = await send('PUT', '/api/sessions/current/password', {current, replacement});
  if (response.ok) account.mustChangePassword = false;
  return response;
}

export async function signOut() {
  await authorized('DELETE', '/api/sessions/current');
  token = undefined;
  account = undefined;
}

/** Asks with the session's token, and with a new one when that has run out. */
export async function authorized(method, path, body, options) {
  const response = await send(method, path, body, options);
  if (response.status !== 401 || token === undefined) return response;
  token = undefined;
  return await resume() ? send(method, path, body, options) : response;
}

/** A refresh token that comes twice counts as stolen. Browsers know no locks where there is no TLS. */
function oneWindowAtATime(work) {
  return navigator.locks ? navigator.locks.request('tidal-session', work) : work();
}

async function take(response) {
  const answer = response.status === 200 || response.status === 201 ? await response.json() : {};
  token = answer.accessToken;
  account = answer.account;
}

/** A body that is no plain object goes as it is: a file, or a form with one. */
async function send(method, path, body, {headers: more, signal} = {}) {
  const isPlain = body !== undefined && !(body instanceof Blob || body instanceof FormData);
  const headers = {Accept: 'application/json', 'Accept-Language': tag(), ...more};
  if (token) headers.Authorization = `Bearer ${token}`;
  if (isPlain) headers['Content-Type'] = 'application/json';
  try {
    return await fetch(path, {method, headers, body: isPlain ? JSON.stringify(body) : body, signal});
  } catch (failure) {
    if (signal?.aborted) throw failure;
    throw new Problem('unreachable', '');
  }
}
