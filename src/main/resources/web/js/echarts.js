// The one place that knows the chart library's version, as leaflet.js does for the map.
export * from '/webjars/echarts/5.3.1/dist/echarts.esm.min.js';
