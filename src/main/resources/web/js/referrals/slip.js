import {el} from '../dom.js';
import {t} from '../texts.js';
import {screen} from './words.js';

/** What the resident is handed: reference and access code, large, and told once. The code never comes into an address. */
export async function drawSlip(root, desk) {
  const back = () => desk.show({screen: 'detail'});
  const body = el('div', {}, el('p', {}, t('referrals.slip.why')),
    el('button', {type: 'button', class: 'main', onclick: async () => {
      const slip = await desk.attempt(() => desk.post(`/referrals/${desk.state.id}/slip`));
      if (slip) body.replaceChildren(paper(desk, slip));
    }}, t('referrals.slip.make')));
  root.replaceChildren(screen(t('referrals.slip'), back, body));
}

function paper(desk, {reference, accessCode}) {
  const county = desk.base.split('/').at(-1);
  return el('section', {class: 'slip'},
    el('p', {}, t('referrals.slip.reference')),
    el('p', {class: 'code', 'data-slip': 'reference'}, reference),
    el('p', {}, t('referrals.slip.code')),
    el('p', {class: 'code', 'data-slip': 'code'}, accessCode),
    el('p', {}, t('referrals.slip.where')),
    el('p', {class: 'address'}, `${location.origin}/resident/${county}/slip`),
    el('p', {class: 'muted'}, t('referrals.slip.once')),
    el('button', {type: 'button', class: 'main', onclick: () => print()}, t('referrals.slip.print')));
}
