-- What a county offers, to whom, and who comes: the other half of the county folder.

create table clinic_templates (
    county_id text not null references counties,
    row_no integer not null,
    template_id text not null,
    facility_id text not null,
    department text not null,
    weekday integer not null,
    half_day text not null,
    min_title text not null,
    capacity integer not null,
    slot_minutes integer not null,
    primary key (county_id, template_id),
    foreign key (county_id, facility_id) references facilities
);

create table visiting_clinics (
    county_id text not null references counties,
    row_no integer not null,
    clinic_id text not null,
    facility_id text not null,
    department text not null,
    weekday integer not null,
    half_day text not null,
    every_weeks integer not null,
    primary key (county_id, clinic_id),
    foreign key (county_id, facility_id) references facilities
);

create table resources (
    county_id text not null references counties,
    row_no integer not null,
    resource_id text not null,
    facility_id text not null,
    kind text not null,
    name text not null,
    department text,
    daily_capacity integer not null,
    primary key (county_id, resource_id),
    foreign key (county_id, facility_id) references facilities
);

create table residents (
    county_id text not null references counties,
    row_no integer not null,
    resident_id text not null,
    name text not null,
    sex text not null,
    birth_date date not null,
    village_code text not null,
    groups text[],
    phone text,
    primary key (county_id, resident_id),
    foreign key (county_id, village_code) references villages
);

create table contracts (
    county_id text not null references counties,
    row_no integer not null,
    resident_id text not null,
    team_id text not null,
    signed_on date not null,
    ends_on date not null,
    primary key (county_id, resident_id, team_id, signed_on),
    foreign key (county_id, resident_id) references residents,
    foreign key (county_id, team_id) references teams
);

create table visitors (
    county_id text not null references counties,
    row_no integer not null,
    date date not null,
    village_code text not null,
    visitors integer not null,
    primary key (county_id, date, village_code),
    foreign key (county_id, village_code) references villages
);

-- place_id is a facility id or a village code.
create table activities (
    county_id text not null references counties,
    row_no integer not null,
    activity_id text not null,
    kind text not null,
    place_id text not null,
    from_date date not null,
    to_date date not null,
    times integer not null,
    minutes integer not null,
    department text,
    min_title text not null,
    doctors integer not null,
    primary key (county_id, activity_id)
);

create table home_visits (
    county_id text not null references counties,
    row_no integer not null,
    resident_id text not null,
    every_weeks integer not null,
    minutes integer not null,
    skill text not null,
    primary key (county_id, resident_id, skill),
    foreign key (county_id, resident_id) references residents
);
