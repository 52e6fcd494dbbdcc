// The one place that knows the map library's version. An import map would have to stand inline, which the content policy forbids.
export * from '/webjars/leaflet/1.9.4/dist/leaflet-src.esm.js';
