-- Around the bookings: who waits for a slot, who did not come, what a resident may still book, whom to tell, and what was
-- answered to a request that may come again.

create table wait_list (
    county_id text not null references counties,
    entry_id bigint not null generated always as identity,
    referral_id bigint not null,
    resident_id text not null,
    kind text not null check (kind in ('session', 'bed', 'exam')),
    department text not null,
    urgency integer not null, -- 1 before 2
    since timestamptz not null,
    from_date date not null,
    to_date date not null check (to_date >= from_date),
    state text not null check (state in ('waiting', 'offered', 'booked', 'left', 'lapsed')),
    primary key (county_id, entry_id),
    foreign key (county_id, resident_id) references residents
);
create unique index one_wait_a_referral on wait_list (county_id, referral_id) where state in ('waiting', 'offered');
create index wait_list_in_order on wait_list (county_id, kind, department, urgency, since) where state = 'waiting';

create table no_shows (
    county_id text not null,
    booking_id bigint not null,
    resident_id text not null,
    year integer not null,
    step integer not null, -- the how manieth of the year
    blocked_until date not null, -- the last day without self-booking
    primary key (county_id, booking_id),
    unique (county_id, resident_id, year, step),
    foreign key (county_id, booking_id) references bookings
);

-- Holds of a resident on the day of the last one. Its row is what two requests of one resident meet at.
create table resident_holds (
    county_id text not null references counties,
    resident_id text not null,
    day date not null,
    holds integer not null,
    primary key (county_id, resident_id)
);

-- What residents are to be told; a channel takes it from here.
create table resident_notices (
    county_id text not null references counties,
    notice_id bigint not null generated always as identity,
    resident_id text not null,
    at timestamptz not null,
    message_key text not null,
    message_arguments text[] not null,
    booking_id bigint,
    sent_at timestamptz,
    primary key (county_id, notice_id)
);
create index on resident_notices (county_id, resident_id, at);
create index notices_to_send on resident_notices (county_id, notice_id) where sent_at is null;

-- Committed together with what the request did, so a row without an answer is never seen.
create table request_answers (
    county_id text not null references counties,
    caller text not null,
    request_key text not null,
    request_hash bytea not null,
    at timestamptz not null,
    answer text,
    primary key (county_id, caller, request_key)
);
create index on request_answers (county_id, at);

select isolate_county(name)
from unnest(array['wait_list', 'no_shows', 'resident_holds', 'resident_notices', 'request_answers']) as name;

-- Whether a request is new, done before, another one under the same key, or under way in another transaction.
create function claim_request(county text, who text, key text, hash bytea, moment timestamptz) returns text
    language plpgsql set lock_timeout = '20ms' as $$
begin
    insert into request_answers (county_id, caller, request_key, request_hash, at) values (county, who, key, hash, moment)
    on conflict do nothing;
    if found then
        return 'new';
    end if;
    return (select case when request_hash = hash then 'done' else 'other' end from request_answers
        where county_id = county and caller = who and request_key = key);
exception
    when lock_not_available then return 'in_flight';
end
$$;
