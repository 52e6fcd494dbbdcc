package org.tidalrounds.cli;

import java.util.Map;
import org.tidalrounds.roster.Plan;

/** Says from when on it is known who carried what before a plan; without records fairness begins anew. */
final class HistoryLine {
    private HistoryLine() {}

    static void print(Plan plan, Terminal terminal) {
        if (!(plan.report().get("history") instanceof Map<?, ?> history)) {
            return;
        }
        String from = String.valueOf(history.get("from"));
        String to = String.valueOf(history.get("to"));
        if (history.get("records_from") == null) {
            terminal.say("cli.plan_no_history", from, to);
        } else {
            String days = String.valueOf(history.get("days_recorded"));
            terminal.say("cli.plan_history", from, to, String.valueOf(history.get("records_from")), days);
        }
    }
}
