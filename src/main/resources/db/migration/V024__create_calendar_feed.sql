-- Calendars that doctors subscribe to: one address each, and what has been told under it, so that a duty stays the same event.

create table calendar_feeds (
    county_id text not null references counties,
    doctor_id text not null,
    account_id text not null, -- whose it is: it ends with the account
    token_hash text not null,
    language text not null check (language in ('zh', 'en')),
    made_at timestamptz not null,
    read_at timestamptz,
    seen text not null default '', -- the published rosters that the events tell of
    primary key (county_id, doctor_id),
    unique (county_id, token_hash),
    foreign key (county_id, doctor_id) references doctors on delete cascade,
    foreign key (county_id, account_id) references accounts
);

create table calendar_events (
    county_id text not null,
    doctor_id text not null,
    uid uuid not null,
    kind text not null,
    place_id text not null,
    thing text not null, -- what the duty belongs to; empty for a run, which every solve numbers anew
    role text not null,
    date date not null,
    starts time not null,
    ends time not null,
    stops text[] not null, -- of a run: village, a space, from, a hyphen, until
    sequence integer not null,
    changed_at timestamptz not null,
    cancelled boolean not null,
    primary key (county_id, doctor_id, uid),
    foreign key (county_id, doctor_id) references calendar_feeds on delete cascade
);

select isolate_county(name) from unnest(array['calendar_feeds', 'calendar_events']) as name;
