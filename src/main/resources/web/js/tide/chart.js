import {dayLabel} from '../dates.js';
import {t} from '../texts.js';

/** The line for the first doctor is drawn while the forecast reaches this share of it; further down it would flatten the curve. */
const IN_SIGHT = 0.4;

/** Above, visitors: the middle and the band up to four days of five; below, doctors needed and staffed. */
export async function drawChart(root, site, firstDoctorVisitors) {
  const echarts = await import('../echarts.js');
  const chart = echarts.init(root);
  chart.setOption(options(site, firstDoctorVisitors, colours()));
  const observer = new ResizeObserver(() => (root.isConnected ? chart.resize() : (observer.disconnect(), chart.dispose())));
  observer.observe(root);
}

/** The colours of the page, so that the chart has none of its own. */
function colours() {
  const style = getComputedStyle(document.documentElement);
  const value = name => style.getPropertyValue(name).trim();
  return {ink: value('--ink'), soft: value('--ink-soft'), line: value('--line-soft'), accent: value('--accent'),
    alert: value('--alert'), ground: value('--ground'), paper: value('--paper'), font: value('--font')};
}

function options(site, firstDoctorVisitors, colour) {
  const calm = site.days.every(day => day.needed === 0 && day.staffed === 0);
  const inSight = site.peak >= firstDoctorVisitors * IN_SIGHT;
  const most = Math.max(1, ...site.days.map(day => Math.max(day.needed, day.staffed)));
  const wide = {left: 56, right: 16};
  return {
    animation: false,
    textStyle: {fontFamily: colour.font},
    legend: legend(colour, calm),
    tooltip: {trigger: 'axis', renderMode: 'richText', axisPointer: {type: 'line'}, formatter: points => said(site.days[points[0].dataIndex])},
    axisPointer: {link: [{xAxisIndex: 'all'}]},
    grid: calm ? [{...wide, top: 44, bottom: 28}] : [{...wide, top: 44, height: '42%'}, {...wide, bottom: 28, height: '22%'}],
    xAxis: calm ? [days(0, site, colour, true)] : [days(0, site, colour, false), days(1, site, colour, true)],
    yAxis: [
      scale(0, t('tide.axis.visitors'), colour, inSight && site.peak < firstDoctorVisitors ? {max: Math.ceil(firstDoctorVisitors * 1.1 / 100) * 100} : {}),
      calm ? undefined : scale(1, t('tide.axis.doctors'), colour, {max: most, interval: Math.ceil(most / 4)}),
    ].filter(Boolean),
    series: [...visitors(site, firstDoctorVisitors, colour, inSight), ...(calm ? [] : doctors(site, colour))],
  };
}

function legend(colour, calm) {
  const band = {name: t('tide.band'), icon: 'rect', itemStyle: {color: colour.accent, opacity: 0.3}};
  return {type: 'scroll', top: 0, right: 8, itemGap: 16, textStyle: {color: colour.ink},
    data: [t('tide.q50'), band, ...(calm ? [] : [t('tide.needed'), t('tide.staffed.bar')])]};
}

/** Weekends and holidays lie on a grey ground. */
function days(grid, site, colour, labelled) {
  return {
    type: 'category', gridIndex: grid, data: site.days.map(day => day.date), axisTick: {alignWithLabel: true}, axisLine: {lineStyle: {color: colour.line}},
    splitArea: {show: true, interval: 0, areaStyle: {color: site.days.map(day => (day.workday ? colour.paper : colour.ground))}},
    axisLabel: {show: labelled, color: colour.soft, formatter: dayLabel, hideOverlap: true},
  };
}

function scale(grid, name, colour, rest) {
  return {
    type: 'value', gridIndex: grid, name, nameTextStyle: {color: colour.soft, align: 'left', padding: [0, 0, 0, -40]}, minInterval: 1,
    axisLabel: {color: colour.soft}, splitLine: {lineStyle: {color: colour.line}}, ...rest,
  };
}

function visitors(site, firstDoctorVisitors, colour, inSight) {
  const line = {type: 'line', symbol: 'none', xAxisIndex: 0, yAxisIndex: 0};
  return [
    {...line, name: t('tide.q50'), data: site.days.map(day => day.q50), lineStyle: {color: colour.accent, width: 2}, itemStyle: {color: colour.accent}, z: 4},
    {...line, name: 'from', data: site.days.map(day => day.q50), lineStyle: {opacity: 0}, stack: 'band', tooltip: {show: false}},
    {...line, name: t('tide.band'), data: site.days.map(day => day.q80 - day.q50), stack: 'band', lineStyle: {opacity: 0},
      areaStyle: {color: colour.accent, opacity: 0.2},
      markLine: inSight ? {
        symbol: 'none', silent: true, lineStyle: {color: colour.ink, type: 'dashed'}, data: [{yAxis: firstDoctorVisitors}],
        label: {position: 'insideEndTop', color: colour.ink, backgroundColor: colour.paper, padding: [1, 4], formatter: t('tide.first.mark', {visitors: firstDoctorVisitors})},
      } : undefined},
  ];
}

/** Needed is an outline, staffed fills it; what is missing stays empty and red. */
function doctors(site, colour) {
  const bar = {type: 'bar', xAxisIndex: 1, yAxisIndex: 1, barWidth: '60%', barGap: '-100%'};
  return [
    {...bar, name: t('tide.needed'), z: 3, itemStyle: {color: 'transparent', borderWidth: 1.5, borderColor: colour.ink},
      data: site.days.map(day => (day.needed > day.staffed
        ? {value: day.needed, itemStyle: {borderColor: colour.alert, borderWidth: 2}, label: {show: true, position: 'insideTop', formatter: '▲', color: colour.alert}}
        : day.needed || '-'))},
    {...bar, name: t('tide.staffed.bar'), z: 2, itemStyle: {color: colour.accent}, data: site.days.map(day => day.staffed || '-')},
  ];
}

function said(day) {
  return [
    [dayLabel(day.date), day.holiday].filter(Boolean).join(' '),
    `${t('tide.column.q50')} ${day.q50}, ${t('tide.column.q80')} ${day.q80}`,
    `${t('tide.column.needed')} ${day.needed}, ${t('tide.column.staffed')} ${day.staffed}`,
  ].join('\n');
}
