import {read} from '../api.js';
import {me} from '../session.js';
import {drawDetail} from './detail.js';
import {createDesk} from './desk.js';
import {drawList} from './list.js';
import {drawRecovery} from './recovery.js';
import {drawSlip} from './slip.js';
import {drawSlots} from './slots.js';
import {drawWrite} from './write.js';

const SCREENS = {
  list: drawList,
  detail: drawDetail,
  write: drawWrite,
  slots: drawSlots,
  slip: drawSlip,
  recovery: drawRecovery,
};

let desk;

export async function load(model) {
  const base = `/api/counties/${model.county.id}`;
  const doctorId = me().doctorId;
  const [departments, doctor] = await Promise.all([
    read(`${base}/departments`),
    doctorId ? read(`${base}/doctors/${doctorId}`) : undefined,
  ]);
  return {departments, doctor};
}

/** One thing a screen, so that it fits a phone; the state of the screens outlives a drawing. */
export function draw(root, found, model) {
  desk ??= createDesk(model, () => SCREENS[desk.state.screen](root, desk));
  desk.departments = found.departments;
  desk.doctor = found.doctor;
  desk.state.tab = desk.doctor ? desk.state.tab : 'worklist';
  const own = found.departments.find(department => department.name === found.doctor?.specialty);
  desk.state.department ??= (own ?? found.departments[0])?.name;
  SCREENS[desk.state.screen](root, desk);
}
