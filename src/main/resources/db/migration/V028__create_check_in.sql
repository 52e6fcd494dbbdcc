-- When doctors really were where they had a duty: one row a doctor, day and place; the earliest arrival and the latest leaving.
create table check_ins (
    county_id text not null references counties,
    doctor_id text not null,
    date date not null,
    place_id text not null, -- a facility id or village code
    arrived_at timestamptz,
    left_at timestamptz,
    latitude double precision, -- of the arrival, as far as the doctor told
    longitude double precision,
    accuracy_metres integer,
    primary key (county_id, doctor_id, date, place_id),
    foreign key (county_id, doctor_id) references doctors,
    constraint been_there check (arrived_at is not null or left_at is not null)
);
create index on check_ins (county_id, date);
select isolate_county('check_ins');
