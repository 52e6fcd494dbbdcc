import {dayLabel} from '../dates.js';
import {t} from '../texts.js';

/** The reserve of each day: used with a referral, still kept, given back to all. */
export async function drawChart(root, byDay, kind) {
  const echarts = await import('../echarts.js');
  const chart = echarts.init(root);
  chart.setOption(options(byDay, kind, colours()));
  const observer = new ResizeObserver(() => (root.isConnected ? chart.resize() : (observer.disconnect(), chart.dispose())));
  observer.observe(root);
}

/** The colours of the page, so that the chart has none of its own. */
function colours() {
  const style = getComputedStyle(document.documentElement);
  const value = name => style.getPropertyValue(name).trim();
  return {ink: value('--ink'), soft: value('--ink-soft'), line: value('--line'), accent: value('--accent'), pale: value('--accent-soft'), ground: value('--ground'), font: value('--font')};
}

function options(byDay, kind, colour) {
  return {
    animation: false,
    textStyle: {fontFamily: colour.font},
    legend: {top: 0, right: 8, itemGap: 16, textStyle: {color: colour.ink}},
    tooltip: {trigger: 'axis', renderMode: 'richText', formatter: points => said(byDay[points[0].dataIndex])},
    grid: {left: 56, right: 16, top: 44, bottom: 48},
    xAxis: {type: 'category', name: t('capacity.axis.day'), nameLocation: 'middle', nameGap: 30, nameTextStyle: {color: colour.soft}, data: byDay.map(day => day.date),
      axisLine: {lineStyle: {color: colour.line}}, axisLabel: {color: colour.soft, formatter: dayLabel, hideOverlap: true}},
    yAxis: {type: 'value', name: t(`capacity.axis.${kind}`), minInterval: 1, nameTextStyle: {color: colour.soft, align: 'left', padding: [0, 0, 0, -40]},
      axisLabel: {color: colour.soft}, splitLine: {lineStyle: {color: colour.line}}},
    series: series(byDay, colour),
  };
}

/** Apart without colour as well: full, hatched, empty. */
function series(byDay, colour) {
  const bar = {type: 'bar', stack: 'reserve', barMaxWidth: 32};
  const hatched = {symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 5], rotation: Math.PI / 4, color: colour.accent};
  return [
    {...bar, name: t('capacity.column.by_referral'), data: byDay.map(day => day.keptByReferral), itemStyle: {color: colour.accent}},
    {...bar, name: t('capacity.still_kept'), data: byDay.map(stillKept), itemStyle: {color: colour.pale, decal: hatched, borderColor: colour.accent, borderWidth: 1}},
    {...bar, name: t('capacity.column.released'), data: byDay.map(day => day.released), itemStyle: {color: colour.ground, borderColor: colour.soft, borderWidth: 1}},
  ];
}

function stillKept(day) {
  return day.kept - day.keptByReferral - day.released;
}

function said(day) {
  return [dayLabel(day.date), `${t('capacity.column.by_referral')} ${day.keptByReferral}`, `${t('capacity.still_kept')} ${stillKept(day)}`,
    `${t('capacity.column.released')} ${day.released}`].join('\n');
}
