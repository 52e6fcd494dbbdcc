-- A reserve is released once. What comes back to a released offer afterwards, when a session is opened again or a booking ends, is for
-- all: a unit that only referrals could book, and that no release would ever free, is refused.
create or replace function step_unit() returns trigger language plpgsql as $$
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
    if old.state <> 'free' and new.state = 'free' and new.pool = 'reserve' and exists (select from offers o
            where o.county_id = new.county_id and o.offer_id = new.offer_id and o.released_at is not null) then
        raise exception 'unit %.% goes back to a reserve that is released', old.offer_id, old.number
            using errcode = 'check_violation', constraint = 'unit_step';
    end if;
    new.revision := old.revision + 1;
    new.at := greatest(old.at, new.at); -- nodes' clocks differ; a unit's history runs forward
    return new;
end
$$;
