-- What-if drafts: small changes of the county's data that hold for one draft only. In the order in which they were stated.

-- A new plan replaces what is planned and leaves what the draft was told.
alter table roster_tables add column planned boolean not null default true;

create table assumptions (
    county_id text not null references counties,
    roster_id bigint not null,
    position integer not null,
    kind text not null,
    subject text not null, -- id of a facility or doctor, code of a village, or key of a policy parameter
    value text not null, -- what holds instead; empty for an absence
    from_date date, -- of an absence
    to_date date,
    primary key (county_id, roster_id, position),
    foreign key (county_id, roster_id) references rosters
);
select isolate_county('assumptions');
select freeze_with_roster('assumptions');
update roster_tables set planned = false where name = 'assumptions';
