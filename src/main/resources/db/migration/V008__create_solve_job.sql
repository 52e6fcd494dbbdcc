-- Drafts, solve jobs and versions. A published roster never changes again; a later one may take its place.

create extension if not exists btree_gist;

alter table rosters
    drop constraint rosters_state_check,
    add constraint rosters_state_check check (state in ('draft', 'published', 'superseded')),
    add column to_date date generated always as ( -- the Sunday on or after the last day
        from_date + weeks * 7 - 1 + 7 - extract(isodow from from_date - 1)::integer) stored,
    add column name text not null default '',
    add column version integer, -- the how manieth publication of the county
    add column revision bigint not null default 1, -- raised by every change of a draft
    add column based_on bigint, -- the roster it was copied from, which may be gone
    add column created_by text not null default '',
    add column published_at timestamptz,
    add column published_by text,
    add column superseded_by bigint,
    add constraint rosters_version_check check ((state = 'draft') = (version is null)),
    add unique (county_id, version),
    add constraint one_published_roster_a_day
        exclude using gist (county_id with =, daterange(from_date, to_date, '[]') with &&) where (state = 'published');

-- What belongs to a draft goes with it.
alter table runs drop constraint runs_county_id_roster_id_fkey,
    add foreign key (county_id, roster_id) references rosters on delete cascade;
alter table visits drop constraint visits_county_id_roster_id_run_id_fkey,
    add foreign key (county_id, roster_id, run_id) references runs on delete cascade;
alter table crews drop constraint crews_county_id_roster_id_run_id_fkey,
    add foreign key (county_id, roster_id, run_id) references runs on delete cascade;
alter table duties drop constraint duties_county_id_roster_id_fkey,
    add foreign key (county_id, roster_id) references rosters on delete cascade;
alter table open_demands drop constraint open_demands_county_id_roster_id_fkey,
    add foreign key (county_id, roster_id) references rosters on delete cascade;
alter table postings drop constraint postings_county_id_roster_id_fkey,
    add foreign key (county_id, roster_id) references rosters on delete cascade;
alter table tidal_days drop constraint tidal_days_county_id_roster_id_fkey,
    add foreign key (county_id, roster_id) references rosters on delete cascade;
alter table clinic_sessions drop constraint clinic_sessions_county_id_roster_id_fkey,
    add foreign key (county_id, roster_id) references rosters on delete cascade;

-- A published roster may be superseded, and nothing else. Its first publication is the one change of a draft's state.
create function keep_published_roster() returns trigger language plpgsql as $$
begin
    if old.state = 'draft' then
        return case when tg_op = 'DELETE' then old else new end;
    end if;
    if tg_op = 'UPDATE' and old.state = 'published' and new.state = 'superseded'
        and to_jsonb(new) - array['state', 'superseded_by'] = to_jsonb(old) - array['state', 'superseded_by'] then
        return new;
    end if;
    raise exception 'roster % of % is % and stays as it is', old.roster_id, old.county_id, old.state
        using errcode = 'object_not_in_prerequisite_state';
end
$$;
create trigger keep_published_roster before update or delete on rosters
    for each row execute function keep_published_roster();

-- The rows of a roster change only while it is a draft. The lock makes a publication wait for changes under way.
create function refuse_unless_draft() returns trigger language plpgsql as $$
declare
    changed record;
    state text;
begin
    if tg_op = 'DELETE' then changed := old; else changed := new; end if;
    select r.state into state from rosters r
    where r.county_id = changed.county_id and r.roster_id = changed.roster_id
    for share;
    if state <> 'draft' then
        raise exception 'roster % of % is % and stays as it is', changed.roster_id, changed.county_id, state
            using errcode = 'object_not_in_prerequisite_state';
    end if;
    return changed;
end
$$;

-- Every migration that makes a table of a roster's rows calls it too.
create function freeze_with_roster(name text) returns void language plpgsql as $$
begin
    execute format(
        'create trigger refuse_unless_draft before insert or update or delete on %I'
            ' for each row execute function refuse_unless_draft()', name);
end
$$;
revoke execute on function freeze_with_roster from public;

select freeze_with_roster(name)
from unnest(array['runs', 'visits', 'crews', 'duties', 'open_demands', 'postings', 'tidal_days', 'clinic_sessions']) as name;

-- What a creating request with this key came to, so that sending it again creates nothing.
create table request_keys (
    county_id text not null references counties,
    request_key text not null,
    request text not null,
    created_id bigint,
    primary key (county_id, request_key)
);
select isolate_county('request_keys');

create table solve_jobs (
    county_id text not null references counties,
    job_id bigint not null generated always as identity,
    roster_id bigint not null,
    state text not null check (state in ('queued', 'running', 'done', 'cancelled', 'failed')),
    seconds integer not null check (seconds > 0),
    threads integer not null check (threads > 0),
    seed bigint not null,
    created_at timestamptz not null,
    created_by text not null,
    roster_revision bigint not null, -- of the draft when the plan was asked for
    started_at timestamptz,
    ended_at timestamptz,
    attempt integer not null default 0, -- raised by each worker that takes the job; earlier ones may write no more
    county_print text, -- of the data that the checkpoints belong to
    cancel_requested boolean not null default false,
    keep_best boolean not null default false, -- when cancelled
    event bigint not null default 1, -- raised by every change that people may see
    stage text,
    share double precision not null default 0,
    score text not null default '',
    open integer not null default -1,
    seconds_since_better integer not null default 0,
    result_roster_id bigint,
    failure_key text,
    failure_arguments text[],
    primary key (county_id, job_id),
    foreign key (county_id, roster_id) references rosters on delete cascade
);
create index on solve_jobs (county_id, roster_id);
create unique index one_solve_of_a_draft on solve_jobs (county_id, roster_id) where state in ('queued', 'running');
select isolate_county('solve_jobs');

create table solve_checkpoints (
    county_id text not null,
    job_id bigint not null,
    stage text not null,
    finished boolean not null,
    spent_millis bigint not null,
    content json not null,
    primary key (county_id, job_id, stage),
    foreign key (county_id, job_id) references solve_jobs on delete cascade
);
select isolate_county('solve_checkpoints');

-- db-scheduler's table, as it has it. It is of no county: a row says only which job is due, in task_instance (county/job).
create table scheduled_tasks (
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    execution_time timestamptz,
    picked boolean not null,
    picked_by text,
    last_success timestamptz,
    last_failure timestamptz,
    consecutive_failures integer,
    last_heartbeat timestamptz,
    version bigint not null,
    priority smallint,
    state text,
    primary key (task_name, task_instance)
);
create index on scheduled_tasks (execution_time);
create index on scheduled_tasks (last_heartbeat);
create index on scheduled_tasks (priority desc, execution_time);
grant select, insert, update, delete on scheduled_tasks to tidal_service;
