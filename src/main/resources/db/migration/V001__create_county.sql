-- A county and its folder. Tables and columns are called as in the folder's files; every key begins with the county.
-- row_no keeps the order of the file. An empty cell is null.

create table counties (
    county_id text primary key,
    name text not null
);

create table facilities (
    county_id text not null references counties,
    row_no integer not null,
    facility_id text not null,
    facility_name text not null,
    kind text not null,
    township_code text not null,
    township_name text not null,
    lat numeric not null,
    lon numeric not null,
    coord_source text,
    beds integer not null,
    catchment_population integer not null,
    vehicles integer not null,
    primary key (county_id, facility_id)
);

create table villages (
    county_id text not null references counties,
    row_no integer not null,
    village_code text not null,
    village_name text not null,
    short_name text not null,
    kind text not null,
    township_code text not null,
    township_name text not null,
    lat numeric not null,
    lon numeric not null,
    coord_source text,
    population integer not null,
    aged65plus integer not null,
    children integer not null,
    chronic_patients integer not null,
    has_village_doctor boolean not null,
    is_tourist boolean not null,
    km_to_township_centre numeric not null,
    service_mode text not null,
    shared_with_village_code text,
    primary key (county_id, village_code),
    foreign key (county_id, shared_with_village_code) references villages deferrable initially deferred
);

create table doctors (
    county_id text not null references counties,
    row_no integer not null,
    doctor_id text not null,
    name text not null,
    sex text not null,
    birth_year integer not null,
    facility_id text not null,
    title text not null,
    specialty text not null,
    skills text[],
    can_tour boolean not null,
    can_post boolean not null,
    employment text not null,
    grassroots_months integer not null,
    promotion_months_due integer not null,
    phone text,
    primary key (county_id, doctor_id),
    foreign key (county_id, facility_id) references facilities
);

create table teams (
    county_id text not null references counties,
    row_no integer not null,
    team_id text not null,
    team_name text not null,
    facility_id text not null,
    leader_doctor_id text not null,
    member_doctor_ids text[],
    county_doctor_id text,
    village_codes text[],
    primary key (county_id, team_id),
    foreign key (county_id, facility_id) references facilities,
    foreign key (county_id, leader_doctor_id) references doctors,
    foreign key (county_id, county_doctor_id) references doctors
);

create table leave (
    county_id text not null references counties,
    row_no integer not null,
    doctor_id text not null,
    from_date date not null,
    to_date date not null,
    kind text not null,
    primary key (county_id, doctor_id, from_date, to_date, kind),
    foreign key (county_id, doctor_id) references doctors
);

create table posting_history (
    county_id text not null references counties,
    row_no integer not null,
    doctor_id text not null,
    facility_id text not null,
    from_date date not null,
    to_date date not null,
    primary key (county_id, doctor_id, facility_id, from_date),
    foreign key (county_id, doctor_id) references doctors,
    foreign key (county_id, facility_id) references facilities
);

create table policy (
    county_id text not null references counties,
    row_no integer not null,
    key text not null,
    value text,
    from_date date not null,
    primary key (county_id, key, from_date)
);

create table calendar (
    county_id text not null references counties,
    row_no integer not null,
    date date not null,
    type text not null,
    name text,
    primary key (county_id, date)
);

-- Both ends are facility ids or village codes.
create table travel (
    county_id text not null references counties,
    row_no integer not null,
    from_id text not null,
    to_id text not null,
    minutes integer not null,
    km numeric not null,
    primary key (county_id, from_id, to_id)
);
