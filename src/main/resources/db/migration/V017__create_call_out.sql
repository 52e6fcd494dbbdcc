-- Doctors called out for a surge. A call that nobody answered until the shift is over has expired; that is not stored.
create table call_outs (
    county_id text not null references counties,
    call_id bigint not null generated always as identity,
    surge_id bigint not null,
    roster_id bigint not null, -- the draft that got the duty, which may be gone
    duty_id text not null,
    doctor_id text not null,
    skill text not null,
    until timestamptz not null, -- the end of the shift
    called_at timestamptz not null,
    called_by text not null,
    state text not null check (state in ('called', 'confirmed', 'declined')),
    state_at timestamptz not null,
    state_by text not null,
    primary key (county_id, call_id),
    foreign key (county_id, surge_id) references surges,
    foreign key (county_id, doctor_id) references doctors
);
create unique index one_call_of_a_doctor on call_outs (county_id, surge_id, doctor_id) where state <> 'declined';

select isolate_county('call_outs');
