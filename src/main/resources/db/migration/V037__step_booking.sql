-- Bookings go their steps as units and referrals do, and stay whose and of what they were.

create function step_booking() returns trigger language plpgsql as $$
begin
    if (old.offer_id, old.number, old.kind, old.department, old.resident_id, old.referral_id)
        is distinct from (new.offer_id, new.number, new.kind, new.department, new.resident_id, new.referral_id) then
        raise exception 'booking % passes from one resident or slot to another', old.booking_id
            using errcode = 'check_violation', constraint = 'booking_step';
    end if;
    if old.state <> new.state and old.state || ' ' || new.state not in (
            'booked arrived', 'booked no_show', 'booked cancelled', 'booked moved', 'booked stopped', 'arrived seen') then
        raise exception 'booking % cannot go from % to %', old.booking_id, old.state, new.state
            using errcode = 'check_violation', constraint = 'booking_step';
    end if;
    return new;
end
$$;
create trigger step_booking before update on bookings for each row execute function step_booking();
