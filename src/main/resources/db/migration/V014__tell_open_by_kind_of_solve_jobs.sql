-- What the best so far of a running job leaves open, by kind.
alter table solve_jobs add column open_by_kind text not null default '{"byKind":{}}'; -- JSON; never searched by its parts
