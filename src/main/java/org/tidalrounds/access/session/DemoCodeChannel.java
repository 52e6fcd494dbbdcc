package org.tidalrounds.access.session;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tidalrounds.database.CountyTransactions;
import org.tidalrounds.database.Rows;

/** Writes codes to the log, for counties of invented people only. */
@Singleton
@Order(2)
final class DemoCodeChannel implements CodeChannel {
    private static final Logger LOG = LoggerFactory.getLogger(DemoCodeChannel.class);

    private final CountyTransactions transactions;

    DemoCodeChannel(CountyTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public boolean serves(String countyId) {
        return transactions.read(
                countyId,
                connection -> !Rows.list(
                                connection,
                                "select 1 from counties where county_id = ? and is_demo",
                                List.of(countyId),
                                row -> 1)
                        .isEmpty());
    }

    @Override
    public void send(String countyId, String phone, String code) {
        if (serves(countyId)) {
            LOG.warn("demo: the one-time code of {} is {}", phone, code);
        }
    }
}
