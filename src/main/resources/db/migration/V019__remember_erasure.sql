-- Whose name, number and account were erased on request: a later import does not bring them back.
create table erased_people (
    county_id text not null references counties,
    kind text not null check (kind in ('doctor', 'resident')),
    person_id text not null,
    erased_at timestamptz not null,
    primary key (county_id, kind, person_id)
);
select isolate_county('erased_people');
