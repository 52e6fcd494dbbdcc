-- What every plan leaves open in the stage of a running job, proven; 0 where nothing is.
alter table solve_jobs add column open_at_least integer not null default 0;
