package org.tidalrounds.cli;

import java.util.concurrent.Callable;
import org.tidalrounds.database.Database;
import org.tidalrounds.database.DatabaseRefused;
import org.tidalrounds.web.Service;
import picocli.CommandLine.Command;

/**
 * {@code tidal keys rotate}: adds a key and encrypts personal data anew with it. Whoever interrupts it runs it again: it then
 * goes on with the key it had added. Older keys stay, for backups and for services that still run.
 */
@Command(name = "rotate", mixinStandardHelpOptions = true)
final class KeysRotateCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Databases databases;

    KeysRotateCommand(Terminal terminal, Databases databases) {
        this.terminal = terminal;
        this.databases = databases;
    }

    @Override
    public Integer call() {
        try (Database database = databases.open();
                Service service = Service.on(database.address(), Inputs.cacheFolder(), 0, terminal.clock())) {
            if (service.resealing().left() == 0) {
                service.keys().add();
            }
            long values = service.resealing().toCurrentKey();
            terminal.say("cli.keys_rotated", service.keys().current().id(), values);
            return ExitStatus.DONE;
        } catch (DatabaseRefused e) {
            throw terminal.refused(e.reason());
        }
    }
}
