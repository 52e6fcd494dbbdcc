\set n :n + 1
\set i :n * :clients + :client_id + 1
\set r :base + :i
begin;
with entered as materialized (select 'tidal.county'::text as name, 'sql'::text as county, coalesce(current_setting('tidal.county', true), '') as before) select before, case when before = '' then set_config(name, county, true) end from entered;
select referral_id, access_hash, coalesce(access_locked_until > now(), false), set_config('synchronous_commit', 'off', true) from referrals
where county_id = 'sql' and reference = 'R' || :i and access_hash is not null for update;
commit;
begin;
with entered as materialized (select 'tidal.county'::text as name, 'sql'::text as county, coalesce(current_setting('tidal.county', true), '') as before) select before, case when before = '' then set_config(name, county, true) end from entered;
select claim_request('sql', 'referral', 'hold' || :i, sha256(convert_to('hold' || :i, 'UTF8')), now());
select * from referrals where county_id = 'sql' and referral_id = :r;
select key, value, from_date from policy where county_id = 'sql' and split_part(key, '.', 1) = any (array['booking', 'referral']);
update units set state = 'free', resident_id = null, referral_id = null, department = null, hold_hash = null, hold_until = null, waiting_id = null, at = now(), actor = 'referral', action = 'expire' where county_id = 'sql' and state = 'held' and hold_until <= now() and (referral_id = :r or resident_id = null and referral_id is null) returning offer_id, number;
select max(blocked_until) from no_shows where county_id = 'sql' and resident_id = 'P' || :i and blocked_until >= current_date having count(*) > 0;
update units u set state = 'held', resident_id = 'P' || :i, referral_id = :r, department = coalesce('内科', o.department), hold_hash = sha256(convert_to('t' || :i, 'UTF8')), hold_until = least(now() + interval '5 minutes', case o.kind when 'session' then u.starts_at else u.ends_at end), at = now(), actor = 'referral', action = 'hold' from offers o where u.county_id = 'sql' and u.offer_id = 'S-' || (:i - 1) / 20 and u.number = (:i - 1) % 20 + 1 and u.state = 'free' and o.county_id = u.county_id and o.offer_id = u.offer_id and o.state = 'open' and o.kind = 'session' and case o.kind when 'session' then u.starts_at else u.ends_at end > now() and o.department in ('', '内科') and (u.pool = 'open' or :r::bigint is not null) and (o.released_at is not null or o.release_at > now()) returning u.hold_until;
select case when valid_until < current_date then 'expired' else state end from referrals where county_id = 'sql' and referral_id = :r and direction = 'up' for share;
update request_answers set answer = '{"slot":"S-1.1","token":"0123456789012345678901","until":"2026-01-01T00:00:00Z"}' where county_id = 'sql' and caller = 'referral' and request_key = 'hold' || :i;
commit;
begin;
with entered as materialized (select 'tidal.county'::text as name, 'sql'::text as county, coalesce(current_setting('tidal.county', true), '') as before) select before, case when before = '' then set_config(name, county, true) end from entered;
select referral_id, access_hash, coalesce(access_locked_until > now(), false), set_config('synchronous_commit', 'off', true) from referrals
where county_id = 'sql' and reference = 'R' || :i and access_hash is not null for update;
commit;
begin;
with entered as materialized (select 'tidal.county'::text as name, 'sql'::text as county, coalesce(current_setting('tidal.county', true), '') as before) select before, case when before = '' then set_config(name, county, true) end from entered;
select claim_request('sql', 'referral', 'book' || :i, sha256(convert_to('book' || :i, 'UTF8')), now());
select * from referrals where county_id = 'sql' and referral_id = :r;
select max(blocked_until) from no_shows where county_id = 'sql' and resident_id = 'P' || :i and blocked_until >= current_date having count(*) > 0;
with sold as (update units set state = 'booked', booking_id = nextval('booking_numbers'), hold_hash = null, hold_until = null, waiting_id = null, at = now(), actor = 'referral', action = 'book' where county_id = 'sql' and offer_id = 'S-' || (:i - 1) / 20 and number = (:i - 1) % 20 + 1 and state = 'held' and hold_until > now() and hold_hash = sha256(convert_to('t' || :i, 'UTF8')) and resident_id = 'P' || :i returning *) insert into bookings (county_id, booking_id, offer_id, number, kind, department, date, starts_at, ends_at, resident_id, referral_id, state, booked_by, booked_at, at, actor) select county_id, booking_id, offer_id, number, kind, department, date, starts_at, ends_at, resident_id, referral_id, 'booked', 'resident', at, at, actor from sold returning booking_id;
insert into resident_notices (county_id, resident_id, at, message_key, message_arguments, booking_id) values ('sql', 'P' || :i, now(), 'clinic.notice.booked', array['内科', '2026-12-01 08:00'], 1);
update referrals set state = 'booked', booking_id = 1, deferred_until = null, at = now(), actor = 'referral', action = 'book' where county_id = 'sql' and referral_id = :r and state in ('sent', 'accepted', 'deferred') and valid_until >= current_date;
update wait_list set state = 'booked' where county_id = 'sql' and referral_id = :r and state in ('waiting', 'offered');
update request_answers set answer = '{"id":1,"slot":"S-1.1","kind":"session","department":"内科"}' where county_id = 'sql' and caller = 'referral' and request_key = 'book' || :i;
commit;
