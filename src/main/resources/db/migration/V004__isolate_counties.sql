-- The service works as a role that owns nothing, and sees the rows of one county at a time: the one that tidal.county names
-- within the transaction. A statement that forgets its county finds no row of another.

do $$
begin
    if not exists (select from pg_roles where rolname = 'tidal_service') then
        create role tidal_service nologin;
    end if;
exception
    when duplicate_object or unique_violation then null; -- another database of this server was quicker
end
$$;

grant tidal_service to current_user;
grant usage on schema public to tidal_service;

-- Every migration that makes a table of a county ends with it.
create function isolate_county(name text) returns void language plpgsql as $$
begin
    execute format('alter table %I enable row level security', name);
    execute format('grant select, insert, update, delete on %I to tidal_service', name);
    execute format(
        'create policy own_county on %I to tidal_service using (county_id = (select current_setting(''tidal.county'', true)))',
        name);
end
$$;
revoke execute on function isolate_county from public;

select isolate_county(name)
from unnest(array[
    'counties', 'facilities', 'villages', 'doctors', 'teams', 'leave', 'posting_history', 'policy', 'calendar', 'travel',
    'clinic_templates', 'visiting_clinics', 'resources', 'residents', 'contracts', 'visitors', 'activities', 'home_visits',
    'rosters', 'runs', 'visits', 'crews', 'duties', 'open_demands', 'postings', 'tidal_days', 'clinic_sessions']) as name;

-- Whoever signs in chooses the county first.
create policy counties_to_choose_from on counties for select to tidal_service using (true);
