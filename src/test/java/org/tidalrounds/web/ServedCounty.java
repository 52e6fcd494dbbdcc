package org.tidalrounds.web;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.tidalrounds.access.Role;
import org.tidalrounds.access.account.Account;
import org.tidalrounds.access.account.Links;
import org.tidalrounds.access.account.NewAccount;
import org.tidalrounds.access.session.Tokens;
import org.tidalrounds.county.County;
import org.tidalrounds.county.exchange.CountyFolder;
import org.tidalrounds.county.store.CountyName;
import org.tidalrounds.database.DatabaseAddress;
import org.tidalrounds.database.TestDatabases;
import org.tidalrounds.roster.PublishedRosters;
import org.tidalrounds.roster.SmallPlan;
import org.tidalrounds.roster.YearPlan;
import org.tidalrounds.roster.store.RosterKey;

/** A running service on a database of its own: empty, with the demo county, or with small rosters of it as well. */
public record ServedCounty(Service service, DatabaseAddress database, String url) implements AutoCloseable {
    public static final String COUNTY = "wushan";
    public static final County WUSHAN = CountyFolder.read(Path.of("demo/wushan"));

    static ServedCounty withNothing() {
        return on(TestDatabases.create(), Clock.systemUTC());
    }

    public static ServedCounty withoutRoster() {
        return on(wushan(), Clock.systemUTC());
    }

    /** The same at a moment that lasts. */
    public static ServedCounty withoutRosterAt(Instant moment) {
        return on(wushan(), Clock.fixed(moment, ZoneOffset.UTC));
    }

    private static ServedCounty on(DatabaseAddress database, Clock clock) {
        Service service = TestServices.on(database, clock);
        return new ServedCounty(service, database, service.open());
    }

    /** A database with the demo county, for services of {@link TestServices}: their keys open what is sealed in it. */
    public static DatabaseAddress wushan() {
        return TestDatabases.copyOf(COUNTY, database -> {
            try (Service service = TestServices.on(database)) {
                service.counties().save(new CountyName(COUNTY, "巫山县"), WUSHAN);
            }
        });
    }

    static ServedCounty withRoster() {
        ServedCounty served = withoutRoster();
        served.service.rosters().save(COUNTY, SmallPlan.of(WUSHAN), Instant.parse("2026-11-22T04:00:00Z"));
        return served;
    }

    /** An earlier published roster and the latest one. */
    static ServedCounty withTwoRosters() {
        ServedCounty served = withoutRoster();
        Instant made = Instant.parse("2026-11-22T04:00:00Z");
        RosterKey earlier = served.service.rosters().save("wushan", YearPlan.earlier(WUSHAN), made);
        PublishedRosters.publish(served.database, earlier);
        served.service.rosters().save("wushan", YearPlan.of(WUSHAN), made);
        return served;
    }

    /** A new session of the county's account of a role, which is made the first time. */
    public Tokens signIn(String role) {
        return service.sessions().begin(COUNTY, account(role).id(), "password", "a test");
    }

    /** What a request of somebody of a role has in its Authorization header. */
    public String bearer(String role) {
        return "Bearer " + signIn(role).access();
    }

    /** The same of another account, by its telephone number. */
    public String bearer(String role, String phone) {
        return "Bearer "
                + service.sessions()
                        .begin(COUNTY, account(role, phone).id(), "password", "a test")
                        .access();
    }

    /** The same of a coordinator with a name of their own. */
    public String bearerOf(String name, String phone) {
        return "Bearer " + signInAs(name, phone).access();
    }

    /** A new session of a coordinator with a name of their own, who is made the first time. */
    public Tokens signInAs(String name, String phone) {
        Account account = service.accounts()
                .findByPhone(COUNTY, phone)
                .orElseGet(() -> service.accounts()
                        .create(
                                COUNTY,
                                new NewAccount(
                                        name, phone, Optional.empty(), false, Set.of(Role.COORDINATOR), Links.NONE),
                                "test"));
        return service.sessions().begin(COUNTY, account.id(), "password", "a test");
    }

    public Account account(String role) {
        return account(role, phone(role));
    }

    private Account account(String role, String phone) {
        return service.accounts()
                .findByPhone(COUNTY, phone)
                .orElseGet(() -> service.accounts()
                        .create(
                                COUNTY,
                                new NewAccount("测试员", phone, Optional.empty(), false, Set.of(role), links(role)),
                                "test"));
    }

    public static String phone(String role) {
        return "1380000000" + Role.all().indexOf(role);
    }

    private static Links links(String role) {
        return switch (role) {
            case Role.DOCTOR -> Links.ofDoctor(WUSHAN.doctors().get(0).id());
            case Role.RESIDENT -> Links.ofResident(WUSHAN.residents().get(0).id());
            case Role.TOWNSHIP_LEAD -> Links.ofTownship(WUSHAN.villages().get(0).townshipCode());
            default -> Links.NONE;
        };
    }

    @Override
    public void close() {
        service.close();
    }
}
