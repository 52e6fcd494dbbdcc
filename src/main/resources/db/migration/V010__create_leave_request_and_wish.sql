-- What doctors ask for, and how a county's tables change after they were first imported.

-- Raised by every change of the county's own tables; the ETag of what is exported and compared.
alter table counties add column data_revision bigint not null default 1;

-- A row that an import lacks but a roster still refers to. Plans no longer see it.
alter table facilities add column gone boolean not null default false;
alter table villages add column gone boolean not null default false;
alter table doctors add column gone boolean not null default false;
alter table teams add column gone boolean not null default false;
alter table clinic_templates add column gone boolean not null default false;
alter table visiting_clinics add column gone boolean not null default false;
alter table resources add column gone boolean not null default false;
alter table residents add column gone boolean not null default false;
alter table activities add column gone boolean not null default false;

create table leave_requests (
    county_id text not null references counties,
    request_id bigint not null generated always as identity,
    doctor_id text not null,
    from_date date not null,
    to_date date not null,
    kind text not null,
    note text not null,
    state text not null check (state in ('asked', 'approved', 'refused', 'withdrawn')),
    asked_at timestamptz not null,
    decided_at timestamptz,
    decided_by text, -- an account
    reason text,
    primary key (county_id, request_id),
    foreign key (county_id, doctor_id) references doctors,
    check (to_date >= from_date)
);
create index on leave_requests (county_id, doctor_id, from_date);
select isolate_county('leave_requests');

-- D10. Without a kind: would rather be off, all day or half of it; with one: would like to do that.
create table wishes (
    county_id text not null references counties,
    wish_id bigint not null generated always as identity,
    doctor_id text not null,
    date date not null,
    half_day text check (half_day in ('am', 'pm')),
    duty_kind text,
    note text not null,
    wished_at timestamptz not null,
    primary key (county_id, wish_id),
    unique nulls not distinct (county_id, doctor_id, date, half_day, duty_kind),
    foreign key (county_id, doctor_id) references doctors
);
select isolate_county('wishes');
