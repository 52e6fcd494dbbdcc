-- Contracts with family-doctor teams: texts, tasks to visit and sign, what came of the visits.

-- Versions after the first, which the service brings along.
create table contract_texts (
    county_id text not null references counties,
    version integer not null check (version > 1),
    from_date date not null,
    title_zh text not null,
    title_en text not null,
    body_zh text not null,
    body_en text not null,
    at timestamptz not null,
    actor text not null,
    primary key (county_id, version)
);

-- State open stands for draft before due_from and ready from then on.
create table signing_tasks (
    county_id text not null references counties,
    task_id bigint not null generated always as identity,
    resident_id text not null,
    team_id text, -- null where no team looks after the village
    village_code text not null,
    reason text not null check (reason in ('unsigned', 'renewal', 'transfer')),
    contract_ends_on date, -- of the contract that is to be renewed or left
    due_from date not null,
    due_by date not null,
    priority integer not null check (priority > 0),
    state text not null check (state in
        ('open', 'in_progress', 'signed', 'refused', 'moved', 'deceased', 'not_reached', 'expired', 'cancelled')),
    in_vain integer not null default 0, -- visits
    tour_date date, -- the next tour to the village
    tour_run text, -- by day, base and vehicle
    note text not null default '', -- of whoever cancelled it
    revision bigint not null default 1,
    state_at timestamptz not null,
    state_by text not null, -- a doctor, an account, or a part of the service
    primary key (county_id, task_id),
    foreign key (county_id, resident_id) references residents,
    foreign key (county_id, team_id) references teams,
    foreign key (county_id, village_code) references villages,
    check (due_by >= due_from)
);
create unique index one_task_of_a_resident on signing_tasks (county_id, resident_id)
    where state in ('open', 'in_progress');
create index on signing_tasks (county_id, team_id, state);
create index on signing_tasks (county_id, tour_run);
create index on signing_tasks (county_id, resident_id);

-- What doctors found. One that does not count came after somebody else had done the task; it is kept.
create table signing_visits (
    county_id text not null references counties,
    visit_id bigint not null generated always as identity,
    task_id bigint not null,
    resident_id text not null,
    doctor_id text not null,
    at timestamptz not null, -- by the phone's clock
    received_at timestamptz not null,
    outcome text not null check (outcome in ('signed', 'refused', 'not_met', 'moved', 'deceased')),
    counted boolean not null,
    note text not null, -- sealed
    text_version integer,
    years integer, -- 0: as policy has it
    signer text check (signer in ('resident', 'guardian')),
    signature_format text check (signature_format in ('path', 'png')),
    signature text, -- sealed
    signature_width integer,
    signature_height integer,
    primary key (county_id, visit_id),
    foreign key (county_id, task_id) references signing_tasks,
    foreign key (county_id, resident_id) references residents,
    foreign key (county_id, doctor_id) references doctors,
    constraint signed_with_signature check
        ((outcome = 'signed') = (signature is not null and text_version is not null and years is not null))
);
create index on signing_visits (county_id, task_id);
create index on signing_visits (county_id, resident_id);

-- Contracts signed here; they are rows of the county's contracts as well, and outlive an import that does not know of them.
create table signed_contracts (
    county_id text not null references counties,
    visit_id bigint not null,
    resident_id text not null,
    team_id text not null,
    signed_on date not null,
    ends_on date not null,
    primary key (county_id, visit_id),
    foreign key (county_id, visit_id) references signing_visits,
    foreign key (county_id, resident_id) references residents,
    foreign key (county_id, team_id) references teams
);
create index on signed_contracts (county_id, resident_id);

create index on contracts (county_id, team_id);

select isolate_county(name)
from unnest(array['contract_texts', 'signing_tasks', 'signing_visits', 'signed_contracts']) as name;
