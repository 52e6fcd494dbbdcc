package org.tidalrounds.cli;

import java.util.concurrent.Callable;
import org.tidalrounds.access.audit.AuditProof;
import org.tidalrounds.county.store.CountyName;
import org.tidalrounds.database.Database;
import org.tidalrounds.database.DatabaseRefused;
import org.tidalrounds.web.Service;
import picocli.CommandLine.Command;

/** {@code tidal audit}: whether the audit trail of every county is as it was written; status 1 if one is not. */
@Command(name = "audit", mixinStandardHelpOptions = true)
final class AuditCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Databases databases;

    AuditCommand(Terminal terminal, Databases databases) {
        this.terminal = terminal;
        this.databases = databases;
    }

    @Override
    public Integer call() {
        try (Database database = databases.open();
                Service service = Service.on(database.address(), Inputs.cacheFolder(), 0, terminal.clock())) {
            boolean whole = true;
            for (CountyName county : service.counties().list()) {
                AuditProof proof = service.audit().prove(county.id());
                whole &= proof.whole();
                String key = proof.whole() ? "cli.audit_whole" : "cli.audit_broken";
                terminal.say(key, county.id(), proof.entries(), proof.head(), proof.firstBroken());
            }
            return whole ? ExitStatus.DONE : ExitStatus.REFUSED;
        } catch (DatabaseRefused e) {
            throw terminal.refused(e.reason());
        }
    }
}
