-- Counties that have an identity provider of their own let people in through OpenID Connect.

create table identity_providers (
    county_id text not null references counties,
    issuer text not null,
    client_id text not null,
    client_secret_sealed text,
    primary key (county_id)
);

-- Who a provider's subject is here; linked at the first sign-in by a telephone number that the provider has verified.
create table account_identities (
    county_id text not null,
    issuer text not null,
    subject text not null,
    account_id text not null,
    primary key (county_id, issuer, subject),
    foreign key (county_id, account_id) references accounts
);

-- Sign-ins under way: gone to the provider and not back yet.
create table openid_flows (
    county_id text not null references counties,
    state_hash text not null,
    nonce text not null,
    verifier text not null,
    ends_at timestamptz not null,
    primary key (county_id, state_hash)
);

select isolate_county(name) from unnest(array['identity_providers', 'account_identities', 'openid_flows']) as name;
