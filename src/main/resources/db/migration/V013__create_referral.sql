-- Referrals up to the hospital and down to the family doctor.

create table referrals (
    county_id text not null references counties,
    referral_id bigint not null generated always as identity,
    direction text not null check (direction in ('up', 'down')),
    resident_id text not null,
    from_doctor_id text not null,
    team_id text, -- the resident's family doctors
    kind text not null check (kind in ('session', 'bed', 'exam')), -- what is to be booked
    department text not null,
    urgency integer not null check (urgency between 1 and 3),
    state text not null check (state in ('draft', 'sent', 'accepted', 'deferred', 'booked', 'arrived', 'seen', 'closed',
        'rejected', 'withdrawn', 'expired')),
    complaint text not null, -- why the resident is sent
    plan text not null default '', -- of the recovery, on the way down
    reason_code text not null default '',
    note text not null default '',
    deferred_until date,
    valid_until date not null,
    booking_id bigint,
    reference text not null,
    access_hash bytea,
    access_tries integer not null default 0,
    access_locked_until timestamptz,
    revision bigint not null default 1,
    at timestamptz not null,
    actor text not null,
    action text not null,
    primary key (county_id, referral_id),
    unique (county_id, reference),
    unique (county_id, referral_id, resident_id),
    unique (county_id, referral_id, resident_id, department, kind),
    foreign key (county_id, resident_id) references residents,
    foreign key (county_id, from_doctor_id) references doctors,
    foreign key (county_id, team_id) references teams,
    constraint deferred_has_limit check ((state = 'deferred') = (deferred_until is not null)),
    constraint rejected_has_reason check (state <> 'rejected' or reason_code <> '')
);
create unique index one_open_referral on referrals (county_id, resident_id, department, kind)
    where direction = 'up' and state in ('sent', 'accepted', 'deferred', 'booked', 'arrived');
create index on referrals (county_id, department, state);
create index on referrals (county_id, resident_id);

-- A unit is held and booked only for the resident, the department and the kind of its referral.
alter table units add constraint unit_of_referral
    foreign key (county_id, referral_id, resident_id) references referrals (county_id, referral_id, resident_id);
alter table bookings add constraint booking_of_referral
    foreign key (county_id, referral_id, resident_id, department, kind)
    references referrals (county_id, referral_id, resident_id, department, kind);
alter table wait_list add constraint wait_of_referral
    foreign key (county_id, referral_id, resident_id, department, kind)
    references referrals (county_id, referral_id, resident_id, department, kind);

create table referral_attachments (
    county_id text not null,
    referral_id bigint not null,
    number integer not null,
    title text not null,
    content text not null,
    primary key (county_id, referral_id, number),
    foreign key (county_id, referral_id) references referrals
);

create table follow_ups (
    county_id text not null,
    follow_up_id bigint not null generated always as identity,
    referral_id bigint not null,
    due_on date not null,
    task text not null,
    state text not null check (state in ('due', 'done', 'cancelled')),
    note text not null default '',
    done_at timestamptz,
    actor text not null,
    primary key (county_id, follow_up_id),
    foreign key (county_id, referral_id) references referrals
);
create index on follow_ups (county_id, referral_id);

create table referral_ledger (
    county_id text not null,
    referral_id bigint not null,
    revision bigint not null,
    at timestamptz not null,
    actor text not null,
    action text not null,
    state text not null,
    reason_code text not null,
    booking_id bigint,
    primary key (county_id, referral_id, revision),
    foreign key (county_id, referral_id) references referrals
);

-- The steps that a referral can take; org.tidalrounds.referral.ReferralState names who may take them.
create function step_referral() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        new.revision := 1;
        return new;
    end if;
    if old.state <> new.state and old.state || ' ' || new.state not in (
            'draft sent', 'draft withdrawn', 'sent accepted', 'sent deferred', 'sent rejected', 'sent booked', 'sent withdrawn',
            'sent expired', 'accepted deferred', 'accepted booked', 'accepted rejected', 'accepted withdrawn', 'accepted expired',
            'accepted closed', 'deferred accepted', 'deferred booked', 'deferred rejected', 'deferred withdrawn',
            'deferred expired', 'booked accepted', 'booked arrived', 'arrived seen', 'seen closed') then
        raise exception 'referral % cannot go from % to %', old.referral_id, old.state, new.state
            using errcode = 'check_violation', constraint = 'referral_step';
    end if;
    new.revision := old.revision + 1;
    new.at := greatest(old.at, new.at);
    return new;
end
$$;
create trigger step_referral before insert or update on referrals for each row execute function step_referral();

create function record_referral() returns trigger language plpgsql security definer set search_path = public as $$
begin
    insert into referral_ledger values (new.county_id, new.referral_id, new.revision, new.at, new.actor, new.action, new.state,
        new.reason_code, new.booking_id);
    return null;
end
$$;
create trigger record_referral after insert or update on referrals for each row execute function record_referral();
create trigger append_only before update or delete or truncate on referral_ledger
    for each statement execute function refuse_ledger_change();

select isolate_county(name)
from unnest(array['referrals', 'referral_attachments', 'follow_ups', 'referral_ledger']) as name;
revoke delete on referrals from tidal_service;
revoke insert, update, delete on referral_ledger from tidal_service;
