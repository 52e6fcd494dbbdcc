-- FHIR clients page through slots by time, over all departments.

create index units_by_time on units (county_id, starts_at, offer_id, number);
