package org.tidalrounds.cli;

import java.math.BigInteger;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tidalrounds.access.AuditEvent;
import org.tidalrounds.access.Role;
import org.tidalrounds.access.account.Links;
import org.tidalrounds.access.account.NewAccount;
import org.tidalrounds.county.County;
import org.tidalrounds.county.Doctor;
import org.tidalrounds.county.Resident;
import org.tidalrounds.county.store.CountyName;
import org.tidalrounds.database.personal.Key;
import org.tidalrounds.language.Message;
import org.tidalrounds.web.Service;

/** Sees to it that somebody can sign in: an administrator in every county; in a demo county, one person of every role. */
final class FirstAccounts {
    /** What the first administrator signs in with until the account has a telephone number of its own. */
    private static final String FIRST_PHONE = "10000000000";

    private static final String FIRST_NAME = "管理员";
    private static final int PASSWORD_LENGTH = 10;

    private final Terminal terminal;
    private final Service service;

    FirstAccounts(Terminal terminal, Service service) {
        this.terminal = terminal;
        this.service = service;
    }

    private record Demo(String role, String name, String phone, Links links) {}

    /** @param phone of the first administrator of a county that has none */
    void prepare(Optional<String> phone) {
        for (CountyName county : service.counties().list()) {
            if (service.counties().isDemo(county.id())) {
                printDemo(county);
            }
            if (!service.accounts().hasAdministrator(county.id())) {
                createAdministrator(county, phone.orElse(FIRST_PHONE));
            }
        }
    }

    private void createAdministrator(CountyName county, String phone) {
        String password = service.passwords().make();
        service.accounts()
                .create(
                        county.id(),
                        new NewAccount(
                                FIRST_NAME, phone, Optional.of(password), true, Set.of(Role.ADMINISTRATOR), Links.NONE),
                        AuditEvent.SERVICE);
        terminal.say("cli.first_administrator", county.name(), phone, password);
    }

    private void printDemo(CountyName county) {
        terminal.say("cli.demo_accounts", county.name());
        for (Demo demo : demos(county.id())) {
            String password = password(county.id(), demo.role());
            if (service.accounts().findByPhone(county.id(), demo.phone()).isEmpty()) {
                NewAccount account = new NewAccount(
                        demo.name(), demo.phone(), Optional.of(password), false, Set.of(demo.role()), demo.links());
                service.accounts().create(county.id(), account, AuditEvent.SERVICE);
            }
            terminal.say("cli.demo_account", Message.word("access.role." + demo.role()), demo.phone(), password);
        }
    }

    private List<Demo> demos(String countyId) {
        County county = service.counties().find(countyId).orElseThrow();
        Doctor doctor =
                county.doctors().stream().filter(Doctor::canTour).findFirst().orElseThrow();
        Resident resident = county.residents().get(0);
        String township = county.villages().get(0).townshipCode();
        return List.of(
                new Demo(Role.ADMINISTRATOR, "陈管理", "10000000001", Links.NONE),
                new Demo(Role.COORDINATOR, "王协调", "10000000002", Links.NONE),
                new Demo(Role.TOWNSHIP_LEAD, "李乡镇", "10000000003", Links.ofTownship(township)),
                new Demo(Role.DOCTOR, doctor.name(), doctor.phone(), Links.ofDoctor(doctor.id())),
                new Demo(Role.RESIDENT, resident.name(), resident.phone(), Links.ofResident(resident.id())));
    }

    /** The same at every start, other in every installation. */
    private String password(String countyId, String role) {
        List<Key> keys = service.keys().all();
        byte[] secret = keys.get(keys.size() - 1).derived("tidal demo " + countyId + " " + role);
        return new BigInteger(1, secret).toString(Character.MAX_RADIX).substring(0, PASSWORD_LENGTH);
    }

    /** Where the invented counties are, by the folder that a county was imported from. */
    static boolean isDemo(Path folder) {
        return folder.toAbsolutePath().normalize().startsWith(Inputs.demoFolder());
    }
}
