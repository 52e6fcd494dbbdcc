package org.tidalrounds.access.account;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tidalrounds.database.CountyTransactions;

/** Who is behind an account, for people who read what others did. */
@Singleton
public final class AccountNames {
    private final CountyTransactions transactions;
    private final AccountRows rows;

    AccountNames(CountyTransactions transactions, AccountRows rows) {
        this.transactions = transactions;
        this.rows = rows;
    }

    /** Names by account id; without those that are no account of the county, or erased. */
    public Map<String, String> of(String countyId, Collection<String> accountIds) {
        Object ids = accountIds.stream().distinct().toArray(String[]::new);
        return transactions
                .read(countyId, connection -> rows.list(connection, countyId, "account_id = any(?)", ids))
                .stream()
                .filter(account -> !account.name().isEmpty())
                .collect(Collectors.toMap(Account::id, Account::name));
    }

    /** The same of one account; its id where there is no name. */
    public String of(String countyId, String accountId) {
        return of(countyId, List.of(accountId)).getOrDefault(accountId, accountId);
    }
}
