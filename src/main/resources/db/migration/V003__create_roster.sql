-- A roster: one plan of a county's dated weeks, kept as drafts. A plan's lists keep their order in row_no.

create table rosters (
    county_id text not null references counties,
    roster_id bigint not null generated always as identity,
    state text not null check (state in ('draft')),
    created_at timestamptz not null,
    from_date date not null,
    weeks integer not null check (weeks > 0),
    report json not null, -- not jsonb, which would lose the order of the figures
    primary key (county_id, roster_id)
);

create table runs (
    county_id text not null,
    roster_id bigint not null,
    row_no integer not null,
    run_id text not null,
    date date not null,
    base_facility_id text not null,
    vehicle integer not null,
    leave_base time not null,
    back_base time not null,
    drive_minutes integer not null,
    primary key (county_id, roster_id, run_id),
    foreign key (county_id, roster_id) references rosters,
    foreign key (county_id, base_facility_id) references facilities
);
create index on runs (county_id, roster_id, date);

create table visits (
    county_id text not null,
    roster_id bigint not null,
    run_id text not null,
    seq integer not null,
    village_code text not null,
    arrive time not null,
    depart time not null,
    drive_minutes integer not null,
    primary key (county_id, roster_id, run_id, seq),
    foreign key (county_id, roster_id, run_id) references runs,
    foreign key (county_id, village_code) references villages
);

-- The crew of a run, the lead in seat 1.
create table crews (
    county_id text not null,
    roster_id bigint not null,
    run_id text not null,
    seat integer not null,
    doctor_id text not null,
    primary key (county_id, roster_id, run_id, seat),
    foreign key (county_id, roster_id, run_id) references runs,
    foreign key (county_id, doctor_id) references doctors
);

-- place_id is a facility id or a village code; ref names a run, village, clinic, session or activity.
create table duties (
    county_id text not null,
    roster_id bigint not null,
    row_no integer not null,
    duty_id text not null,
    date date not null,
    starts time not null,
    ends time not null,
    kind text not null,
    place_id text not null,
    doctor_id text not null,
    role text not null,
    ref text not null,
    primary key (county_id, roster_id, duty_id),
    foreign key (county_id, roster_id) references rosters,
    foreign key (county_id, doctor_id) references doctors
);

create table open_demands (
    county_id text not null,
    roster_id bigint not null,
    row_no integer not null,
    kind text not null,
    ref text not null,
    date date not null,
    place_id text not null,
    rule text not null,
    reason_key text not null,
    reason_arguments text[] not null,
    primary key (county_id, roster_id, row_no),
    foreign key (county_id, roster_id) references rosters
);

create table postings (
    county_id text not null,
    roster_id bigint not null,
    row_no integer not null,
    facility_id text not null,
    seat integer not null,
    doctor_id text not null,
    from_date date not null,
    to_date date not null,
    source text not null,
    primary key (county_id, roster_id, row_no),
    foreign key (county_id, roster_id) references rosters,
    foreign key (county_id, facility_id) references facilities,
    foreign key (county_id, doctor_id) references doctors
);

create table tidal_days (
    county_id text not null,
    roster_id bigint not null,
    row_no integer not null,
    date date not null,
    village_code text not null,
    q50 integer not null,
    q80 integer not null,
    doctors_needed integer not null,
    doctors_staffed integer not null,
    primary key (county_id, roster_id, date, village_code),
    foreign key (county_id, roster_id) references rosters,
    foreign key (county_id, village_code) references villages
);

create table clinic_sessions (
    county_id text not null,
    roster_id bigint not null,
    row_no integer not null,
    session_id text not null,
    template_id text not null,
    date date not null,
    half_day text not null,
    facility_id text not null,
    department text not null,
    doctor_id text, -- null where nobody could be found
    capacity integer not null,
    reserved integer not null,
    primary key (county_id, roster_id, session_id),
    foreign key (county_id, roster_id) references rosters,
    foreign key (county_id, template_id) references clinic_templates,
    foreign key (county_id, facility_id) references facilities,
    foreign key (county_id, doctor_id) references doctors
);
