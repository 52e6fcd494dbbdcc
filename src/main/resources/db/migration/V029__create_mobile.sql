-- What doctors did on their phones, and what phones have been told.

-- One row an action, with its answer: the same key gets the same answer again.
create table mobile_actions (
    county_id text not null references counties,
    doctor_id text not null,
    action_key text not null,
    request_hash bytea not null,
    kind text not null,
    at timestamptz not null, -- by the phone's clock
    received_at timestamptz not null,
    result text not null check (result in ('doing', 'done', 'conflict', 'refused')), -- doing: within its transaction only
    message_key text not null default '',
    message_arguments text[] not null default '{}',
    item_kind text,
    item_id text,
    content text not null default '', -- sealed; of what does not count, so that it is not lost
    resident_id text, -- of whom that content speaks
    primary key (county_id, doctor_id, action_key),
    foreign key (county_id, doctor_id) references doctors
);
create index on mobile_actions (county_id, resident_id) where resident_id is not null;

-- What a doctor says to a duty; the latest word counts.
create table duty_answers (
    county_id text not null references counties,
    doctor_id text not null,
    duty_key text not null, -- day, kind, place and start
    date date not null,
    accepted boolean not null,
    reason text not null,
    at timestamptz not null,
    primary key (county_id, doctor_id, duty_key),
    foreign key (county_id, doctor_id) references doctors
);
create index on duty_answers (county_id, date);

-- Duties that doctors offer to colleagues. Taken waits for a coordinator to publish it, settled is published, void is overtaken.
create table swap_offers (
    county_id text not null references counties,
    swap_id bigint not null generated always as identity,
    doctor_id text not null,
    duty_key text not null,
    date date not null,
    starts time not null,
    ends time not null,
    kind text not null,
    place_id text not null,
    reason text not null,
    state text not null check (state in ('open', 'taken', 'withdrawn', 'settled', 'void')),
    taken_by text,
    state_at timestamptz not null,
    primary key (county_id, swap_id),
    foreign key (county_id, doctor_id) references doctors,
    foreign key (county_id, taken_by) references doctors,
    check (state not in ('taken', 'settled') or taken_by is not null)
);
create unique index one_offer_of_a_duty on swap_offers (county_id, doctor_id, duty_key) where state in ('open', 'taken');
create index on swap_offers (county_id, date);

-- What a cursor stands for: the items of a doctor's view, a line each of kind, id and hash.
create table sync_states (
    county_id text not null references counties,
    doctor_id text not null,
    cursor text not null,
    asked_at timestamptz not null,
    items text not null,
    primary key (county_id, doctor_id, cursor),
    foreign key (county_id, doctor_id) references doctors
);

select isolate_county(name)
from unnest(array['mobile_actions', 'duty_answers', 'swap_offers', 'sync_states']) as name;
