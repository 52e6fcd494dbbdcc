-- What people are told: messages (the inbox), the alerts that take them to devices, and what became of each alert on each device.

create table push_devices (
    county_id text not null references counties,
    device_id bigint not null generated always as identity,
    session_id text not null, -- who it is and whether they are still signed in
    channel text not null check (channel in ('firebase', 'web_push', 'webhook')),
    address_sealed text not null,
    address_hash text not null,
    registered_at timestamptz not null,
    expires_at timestamptz not null,
    primary key (county_id, device_id),
    unique (county_id, address_hash),
    foreign key (county_id, session_id) references sessions on delete cascade
);
create index on push_devices (county_id, session_id);

create table push_alerts (
    county_id text not null references counties,
    alert_id uuid not null,
    addressee text not null, -- as the messages have it
    kind text not null,
    version integer not null,
    urgent boolean not null,
    collapse_key text not null,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    primary key (county_id, alert_id)
);
create index on push_alerts (county_id, addressee, collapse_key);

create table push_messages (
    county_id text not null references counties,
    message_id bigint not null generated always as identity,
    doctor_id text, -- for a doctor, whoever signs in as one
    account_id text, -- or for one account
    addressee text not null generated always as (coalesce('doctor:' || doctor_id, 'account:' || account_id)) stored,
    kind text not null,
    subject text not null, -- what to look at: roster:7, call:3
    version integer not null, -- of the published roster it tells of; 0 for what belongs to none
    urgent boolean not null,
    arguments text[] not null, -- of its sentence in the inbox
    created_at timestamptz not null,
    due_at timestamptz not null,
    expires_at timestamptz not null,
    confirm_by timestamptz, -- a coordinator is told after it
    confirmed_at timestamptz,
    confirmed_by text,
    escalated_at timestamptz,
    superseded_at timestamptz, -- a later version was told of before this one left
    alert_id uuid, -- with which it left; forgotten together
    primary key (county_id, message_id),
    foreign key (county_id, doctor_id) references doctors,
    foreign key (county_id, account_id) references accounts,
    constraint message_to_one check (num_nonnulls(doctor_id, account_id) = 1),
    constraint told_once unique (county_id, addressee, kind, subject, version)
);
create index on push_messages (county_id, due_at) where alert_id is null and superseded_at is null;
create index on push_messages (county_id, confirm_by) where confirmed_at is null and escalated_at is null;

create table push_deliveries (
    county_id text not null references counties,
    alert_id uuid not null,
    device_id bigint not null, -- which may be forgotten by now
    channel text not null,
    urgent boolean not null,
    state text not null
        check (state in ('waiting', 'sending', 'delivered', 'refused', 'unregistered', 'expired', 'superseded')),
    attempts integer not null default 0,
    next_at timestamptz not null, -- when it is due, or while it is being sent, when its sender counts as dead
    answer text not null default '',
    changed_at timestamptz not null,
    primary key (county_id, alert_id, device_id),
    foreign key (county_id, alert_id) references push_alerts on delete cascade
);
create index on push_deliveries (county_id, channel, urgent desc, next_at) where state in ('waiting', 'sending');

select isolate_county(name)
from unnest(array['push_devices', 'push_alerts', 'push_messages', 'push_deliveries']) as name;
