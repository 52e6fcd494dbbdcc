import {redraw} from '../dom.js';
import {mayPrint, printButtons} from '../prints.js';
import {me} from '../session.js';
import {t} from '../texts.js';

/** Prints of the township that is chosen, and of the doctor who reads this. */
export function drawPrints(root, scene) {
  const {view, places} = scene;
  const township = places.townships.find(item => item.code === view.township);
  const prints = [];
  if (township && mayPrint(township.code)) {
    prints.push(
      printButtons(t('map.print.week', {township: township.name}), scene, `township-week/${township.code}?week=${view.week}`),
      printButtons(t('map.print.notices', {township: township.name}), scene, `township-notices/${township.code}`));
  }
  if (me().doctorId) prints.push(printButtons(t('map.print.mine'), scene, `doctor-month/${me().doctorId}`));
  redraw(root, ...prints);
}
