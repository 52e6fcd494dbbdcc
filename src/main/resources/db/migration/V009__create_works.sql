-- What is to be staffed, and who does it: every seat of every work, staffed or open. Crews of runs, doctors of clinic sessions
-- and the doctors sent to scenic villages are read from here and stand nowhere else.

-- A roster stored before this knows neither its open seats nor what they ask for, so it could not be adjusted. Plan anew.
delete from crews;
delete from duties;
delete from visits;
delete from runs;
delete from open_demands;
delete from postings;
delete from tidal_days;
delete from clinic_sessions;
delete from rosters;

drop table crews;
drop table duties;
delete from roster_tables where name = 'crews';
alter table tidal_days drop column doctors_staffed;
alter table clinic_sessions drop column doctor_id;
-- A visit that a change took out of its run; undo puts it back.
alter table visits add column dropped boolean not null default false;

-- place_id is a facility id or a village code; ref names a run, village, clinic, session or activity.
create table works (
    county_id text not null references counties,
    roster_id bigint not null,
    row_no integer not null,
    work_id text not null,
    kind text not null,
    ref text not null,
    place_id text not null,
    date date not null,
    starts time not null,
    ends time not null, -- not after the start: on the next day
    by_hand boolean not null,
    demand text not null, -- JSON; never searched by its parts
    primary key (county_id, roster_id, work_id),
    foreign key (county_id, roster_id) references rosters
);
create index on works (county_id, roster_id, date);

create table duties (
    county_id text not null references counties,
    roster_id bigint not null,
    work_id text not null,
    seat integer not null check (seat > 0),
    duty_id text not null generated always as (work_id || '.' || seat) stored,
    doctor_id text, -- null where the seat is open
    pinned boolean not null,
    role text not null,
    ask text not null, -- JSON; never searched by its parts
    primary key (county_id, roster_id, work_id, seat),
    foreign key (county_id, roster_id, work_id) references works,
    foreign key (county_id, doctor_id) references doctors
);
create index on duties (county_id, roster_id, doctor_id);
create unique index on duties (county_id, roster_id, duty_id);

-- Every change of a roster after it was planned, in order; what undo and redo go by. Only undone_by is ever changed.
create table roster_changes (
    county_id text not null references counties,
    roster_id bigint not null,
    seq bigint not null, -- the revision it led to
    made_at timestamptz not null,
    account_id text not null,
    operation text not null,
    reason text not null, -- given for a breach of a hard rule; empty for none
    breaches text[] not null, -- hard rules broken
    touched text[] not null, -- duties and works
    content text not null, -- JSON: before and after of each of them
    undone_by bigint,
    primary key (county_id, roster_id, seq),
    foreign key (county_id, roster_id) references rosters
);

-- Days with more visitors than doctors were sent for, as they were noticed.
create table surges (
    county_id text not null references counties,
    surge_id bigint not null generated always as identity,
    raised_at timestamptz not null,
    village_code text not null,
    date date not null,
    expected integer not null,
    skills text[] not null,
    reason_key text not null,
    reason_arguments text[] not null,
    primary key (county_id, surge_id),
    foreign key (county_id, village_code) references villages
);

select isolate_county(name)
from unnest(array['works', 'duties', 'roster_changes', 'surges']) as name;

select freeze_with_roster('works');
select freeze_with_roster('duties');
select freeze_with_roster('roster_changes');
