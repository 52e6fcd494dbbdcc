-- Whoever stores many rows at once says so: without statistics of a new roster the database takes it for a single row, and joins of its
-- thousands of duties run row by row until autovacuum comes round.
create function analyze_tables(names text[]) returns void language plpgsql security definer
set search_path from current as $$
declare
    name text;
begin
    foreach name in array names loop
        execute format('analyze %I', name);
    end loop;
end
$$;
revoke execute on function analyze_tables from public;
grant execute on function analyze_tables to tidal_service;
