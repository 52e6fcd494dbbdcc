package org.tidalrounds.signing;

import org.tidalrounds.county.Coded;

/** Why a resident is to be visited. */
public enum TaskReason implements Coded {
    /** Of a key group and without a contract. */
    UNSIGNED("unsigned"),
    /** The contract ends. */
    RENEWAL("renewal"),
    /** The resident chose another team. */
    TRANSFER("transfer");

    private final String code;

    TaskReason(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
