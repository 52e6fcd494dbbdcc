-- What residents book: a clinic session, the beds of a ward or an examination device on one day is an offer; a slot, a bed or an
-- examination of it is a unit. The database decides who gets a unit: a state is left only from the state that was expected, and
-- the ledgers are written by triggers that the service cannot go around.

create extension if not exists btree_gist;

create table offers (
    county_id text not null references counties,
    offer_id text not null, -- of the session, or resource and day
    kind text not null check (kind in ('session', 'bed', 'exam')),
    date date not null,
    half_day text check (half_day in ('am', 'pm')),
    facility_id text not null,
    department text not null, -- empty: every department may use it
    resource_id text,
    doctor_id text,
    capacity integer not null check (capacity >= 0),
    reserved integer not null check (reserved between 0 and capacity),
    state text not null check (state in ('open', 'stopped')),
    roster_id bigint not null, -- the published one that it was cut from last
    release_at timestamptz not null,
    cancel_until timestamptz not null,
    released_at timestamptz,
    released_units integer,
    used_units integer, -- of the reserve, at its release
    revision bigint not null default 1,
    at timestamptz not null, -- of the last change, and whose it was
    actor text not null,
    action text not null,
    primary key (county_id, offer_id),
    foreign key (county_id, facility_id) references facilities,
    foreign key (county_id, doctor_id) references doctors,
    constraint session_has_half_day check ((kind = 'session') = (half_day is not null)),
    constraint released_once check (
        (released_at is null) = (released_units is null) and (released_at is null) = (used_units is null)
        and (released_at is null or released_units + used_units = reserved))
);
create index on offers (county_id, date, department);
create index offers_to_release on offers (county_id, release_at) where released_at is null and state = 'open';

create sequence booking_numbers;
grant usage on sequence booking_numbers to tidal_service;

create table units (
    county_id text not null,
    offer_id text not null,
    number integer not null check (number > 0),
    kind text not null,
    date date not null,
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    kept boolean not null, -- cut as part of the reserve
    pool text not null check (pool in ('reserve', 'open')),
    state text not null check (state in ('free', 'held', 'booked', 'stopped')),
    department text, -- for which it is held or booked
    resident_id text,
    referral_id bigint,
    booking_id bigint,
    hold_hash bytea, -- of the token that the booking must show; null when offered to the wait-list
    hold_until timestamptz,
    waiting_id bigint, -- of the wait-list, when it is held for it
    revision bigint not null default 1,
    at timestamptz not null,
    actor text not null,
    action text not null,
    primary key (county_id, offer_id, number),
    foreign key (county_id, offer_id) references offers,
    foreign key (county_id, resident_id) references residents,
    constraint unit_has_holder check ((state in ('held', 'booked')) = (resident_id is not null and department is not null)),
    constraint unit_is_held_until check ((state = 'held') = (hold_until is not null)),
    constraint unit_has_booking check ((state = 'booked') = (booking_id is not null)),
    constraint reserve_needs_referral check (pool = 'open' or state not in ('held', 'booked') or referral_id is not null)
);
create unique index one_hold_a_referral on units (county_id, referral_id) where state = 'held' and referral_id is not null;
create unique index one_hold_a_resident on units (county_id, resident_id) where state = 'held' and referral_id is null;
create unique index one_unit_a_booking on units (county_id, booking_id) where booking_id is not null;
create index units_to_expire on units (county_id, hold_until) where state = 'held';

create table bookings (
    county_id text not null,
    booking_id bigint not null,
    offer_id text not null,
    number integer not null,
    kind text not null,
    department text not null,
    date date not null,
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    resident_id text not null,
    referral_id bigint,
    state text not null check (state in ('booked', 'arrived', 'seen', 'no_show', 'cancelled', 'moved', 'stopped')),
    booked_by text not null check (booked_by in ('resident', 'staff', 'wait_list', 'relocation')),
    booked_at timestamptz not null,
    ended_by text check (ended_by in ('resident', 'staff')),
    reason text not null default '',
    followed_by bigint, -- the booking that took its place
    revision bigint not null default 1,
    at timestamptz not null,
    actor text not null,
    primary key (county_id, booking_id),
    foreign key (county_id, offer_id, number) references units,
    foreign key (county_id, resident_id) references residents,
    constraint one_place_at_a_time exclude using gist
        (county_id with =, resident_id with =, tstzrange(starts_at, ends_at) with &&)
        where (kind = 'session' and state in ('booked', 'arrived', 'seen', 'no_show'))
);
create unique index one_booking_a_unit on bookings (county_id, offer_id, number)
    where state in ('booked', 'arrived', 'seen', 'no_show');
create unique index one_booking_a_referral on bookings (county_id, referral_id) where state in ('booked', 'arrived', 'seen');
create unique index one_slot_a_department_and_day on bookings (county_id, resident_id, department, date)
    where kind = 'session' and state in ('booked', 'arrived', 'seen', 'no_show');
create index on bookings (county_id, resident_id, date);

-- One row for each change of a unit, and of an offer. Nobody changes one, not even the owner of the table.
create table unit_ledger (
    county_id text not null,
    offer_id text not null,
    number integer not null,
    revision bigint not null,
    at timestamptz not null,
    actor text not null,
    action text not null,
    state text not null,
    pool text not null,
    date date not null,
    resident_id text,
    referral_id bigint,
    booking_id bigint,
    primary key (county_id, offer_id, number, revision),
    foreign key (county_id, offer_id, number) references units
);

create table offer_ledger (
    county_id text not null,
    offer_id text not null,
    revision bigint not null,
    at timestamptz not null,
    actor text not null,
    action text not null,
    state text not null,
    date date not null,
    department text not null,
    doctor_id text,
    capacity integer not null,
    reserved integer not null,
    release_at timestamptz not null,
    released_units integer,
    used_units integer,
    primary key (county_id, offer_id, revision),
    foreign key (county_id, offer_id) references offers
);

create function step_unit() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        new.revision := 1;
        return new;
    end if;
    if old.state = new.state then
        if (old.resident_id, old.referral_id, old.booking_id, old.hold_hash, old.hold_until)
            is distinct from (new.resident_id, new.referral_id, new.booking_id, new.hold_hash, new.hold_until) then
            raise exception 'unit %.% passes from one holder to another', old.offer_id, old.number
                using errcode = 'check_violation', constraint = 'unit_step';
        end if;
    elsif old.state || ' ' || new.state not in ('free held', 'free stopped', 'held free', 'held booked', 'held stopped',
            'booked free', 'booked stopped', 'stopped free') then
        raise exception 'unit %.% cannot go from % to %', old.offer_id, old.number, old.state, new.state
            using errcode = 'check_violation', constraint = 'unit_step';
    end if;
    if old.state = 'held' and new.state = 'booked'
        and (old.resident_id, old.referral_id) is distinct from (new.resident_id, new.referral_id) then
        raise exception 'unit %.% is held for somebody else', old.offer_id, old.number
            using errcode = 'check_violation', constraint = 'unit_step';
    end if;
    new.revision := old.revision + 1;
    new.at := greatest(old.at, new.at); -- nodes' clocks differ; a unit's history runs forward
    return new;
end
$$;
create trigger step_unit before insert or update on units for each row execute function step_unit();

create function step_offer() returns trigger language plpgsql as $$
begin
    new.revision := case when tg_op = 'INSERT' then 1 else old.revision + 1 end;
    if tg_op = 'UPDATE' then
        new.at := greatest(old.at, new.at);
    end if;
    return new;
end
$$;
create trigger step_offer before insert or update on offers for each row execute function step_offer();

create function record_unit() returns trigger language plpgsql security definer set search_path = public as $$
begin
    insert into unit_ledger values (new.county_id, new.offer_id, new.number, new.revision, new.at, new.actor, new.action,
        new.state, new.pool, new.date, new.resident_id, new.referral_id, new.booking_id);
    return null;
end
$$;
create trigger record_unit after insert or update on units for each row execute function record_unit();

create function record_offer() returns trigger language plpgsql security definer set search_path = public as $$
begin
    insert into offer_ledger values (new.county_id, new.offer_id, new.revision, new.at, new.actor, new.action, new.state,
        new.date, new.department, new.doctor_id, new.capacity, new.reserved, new.release_at, new.released_units, new.used_units);
    return null;
end
$$;
create trigger record_offer after insert or update on offers for each row execute function record_offer();

create function refuse_ledger_change() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name using errcode = 'object_not_in_prerequisite_state';
end
$$;
create trigger append_only before update or delete or truncate on unit_ledger
    for each statement execute function refuse_ledger_change();
create trigger append_only before update or delete or truncate on offer_ledger
    for each statement execute function refuse_ledger_change();

select isolate_county(name) from unnest(array['offers', 'units', 'bookings', 'unit_ledger', 'offer_ledger']) as name;
revoke delete on offers, units, bookings from tidal_service;
revoke insert, update, delete on unit_ledger, offer_ledger from tidal_service;
