-- Who may do what, and the record of it. Columns called …_sealed, and name and phone of doctors and residents, hold values that the
-- service encrypts; …_hash finds them again by a keyed hash of the whole value.

alter table doctors add name_hash text, add phone_hash text;
alter table residents add name_hash text, add phone_hash text;
create index on doctors (county_id, phone_hash);
create index on residents (county_id, phone_hash);
create index on residents (county_id, name_hash);

-- Rows of invented people, for whom bin/run prints accounts.
alter table counties add is_demo boolean not null default false;

create table accounts (
    county_id text not null references counties,
    account_id text not null,
    name_sealed text,
    phone_sealed text,
    phone_hash text,
    password_hash text, -- argon2id with its parameters; null for those who sign in by code only
    must_change_password boolean not null default false,
    state text not null check (state in ('active', 'disabled', 'erased')),
    roles text[] not null,
    doctor_id text,
    resident_id text,
    township_code text,
    created_at timestamptz not null,
    primary key (county_id, account_id),
    unique (county_id, phone_hash),
    foreign key (county_id, doctor_id) references doctors on delete set null (doctor_id),
    foreign key (county_id, resident_id) references residents on delete set null (resident_id)
);
create index on accounts (county_id, doctor_id);
create index on accounts (county_id, resident_id);

-- One sign-in on one device, and the family of refresh tokens that it lives by.
create table sessions (
    county_id text not null,
    session_id text not null,
    account_id text not null,
    created_at timestamptz not null,
    last_used_at timestamptz not null,
    ends_at timestamptz not null,
    revoked_at timestamptz,
    device text not null,
    primary key (county_id, session_id),
    foreign key (county_id, account_id) references accounts
);
create index on sessions (county_id, account_id);

create table refresh_tokens (
    county_id text not null,
    token_hash text not null,
    session_id text not null,
    ends_at timestamptz not null,
    used_at timestamptz,
    primary key (county_id, token_hash),
    foreign key (county_id, session_id) references sessions on delete cascade
);
create index on refresh_tokens (county_id, session_id);

create table one_time_codes (
    county_id text not null references counties,
    phone_hash text not null,
    code_hash text not null,
    ends_at timestamptz not null,
    primary key (county_id, phone_hash)
);

-- Tries within a window: of one telephone or one address, whose hash the subject holds.
create table attempts (
    county_id text not null references counties,
    subject text not null,
    began_at timestamptz not null,
    tries integer not null,
    primary key (county_id, subject)
);

-- What happened, in a chain: each entry's hash covers the one before. Nobody changes an entry, not even the owner of the table.
create table audit_entries (
    county_id text not null references counties,
    entry_no bigint not null,
    at timestamptz not null,
    actor text not null, -- an account, or a part of the service
    action text not null,
    subject text not null,
    details json not null,
    previous_hash text not null,
    hash text not null,
    primary key (county_id, entry_no)
);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name;
end
$$;
create trigger append_only before update or delete on audit_entries for each row execute function refuse_change();
create trigger append_only_whole before truncate on audit_entries for each statement execute function refuse_change();

select isolate_county(name)
from unnest(array['accounts', 'sessions', 'refresh_tokens', 'one_time_codes', 'attempts', 'audit_entries']) as name;
revoke update, delete on audit_entries from tidal_service;
