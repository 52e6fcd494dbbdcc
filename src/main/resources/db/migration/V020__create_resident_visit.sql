-- The residents' pages: who visits them, and what residents think of their family doctors.

-- The cookie's token stands for the session of an account, or for the one referral whose access code was shown.
create table resident_visits (
    county_id text not null references counties,
    token_hash text not null,
    session_id text,
    referral_id bigint,
    ends_at timestamptz not null,
    primary key (county_id, token_hash),
    foreign key (county_id, session_id) references sessions on delete cascade,
    foreign key (county_id, referral_id) references referrals,
    constraint visit_of_one check ((session_id is null) <> (referral_id is null))
);
create index on resident_visits (county_id, session_id);
create index on resident_visits (county_id, ends_at);

-- One rating a contract year.
create table service_ratings (
    county_id text not null references counties,
    resident_id text not null,
    team_id text not null,
    year_from date not null, -- the first day of the contract year
    stars integer not null check (stars between 1 and 5),
    words text not null default '', -- sealed
    at timestamptz not null,
    primary key (county_id, resident_id, year_from),
    foreign key (county_id, resident_id) references residents,
    foreign key (county_id, team_id) references teams
);
create index on service_ratings (county_id, at);

select isolate_county(name) from unnest(array['resident_visits', 'service_ratings']) as name;
