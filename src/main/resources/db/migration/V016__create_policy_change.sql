-- How a county's policy parameters came to be what they are, and which requests changed its tables.

-- What was planned stays explainable: values in force are corrected with a reason only, and what they were is kept.
create table policy_changes (
    county_id text not null references counties,
    change_no bigint not null generated always as identity,
    at timestamptz not null,
    actor text not null, -- an account
    key text not null,
    from_date date not null,
    before text, -- null: the value of the date before held on
    after text, -- null: the same from now on
    reason text not null,
    primary key (county_id, change_no)
);
create index on policy_changes (county_id, key);
select isolate_county('policy_changes');
revoke update, delete on policy_changes from tidal_service;

-- Idempotency-Key of changes; the request as a hash, since people's data may stand in it.
create table data_requests (
    county_id text not null references counties,
    request_key text not null,
    request text not null,
    revision bigint, -- of the county's tables after it
    primary key (county_id, request_key)
);
select isolate_county('data_requests');
