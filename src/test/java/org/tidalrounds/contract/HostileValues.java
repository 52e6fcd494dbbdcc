package org.tidalrounds.contract;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Values that nobody honest sends, as texts, in paths and queries, and as JSON. */
final class HostileValues {
    /** Percent-encoded for a path or a query. */
    static final List<String> ENCODED = List.of(
            "%00",
            "a%00b",
            "%ED%A0%80", // half of a surrogate pair
            "%FF%FE", // no UTF-8
            "%E2%80%AEtxt.exe", // turns the direction of writing
            "e%CC%81%CC%81%CC%81", // combining marks
            "%F0%9F%92%89",
            "%27%20or%201=1--",
            "1%3Bdrop%20table%20doctors",
            "..%2F..%2Fetc%2Fpasswd",
            "%2e%2e",
            "%5C..%5Cwindows",
            "-1",
            "0",
            "9999999999999999999999999",
            "1e309",
            "NaN",
            "null",
            "true",
            "2026-02-30",
            "-999999999-01-01",
            "%2B999999999-12-31",
            "2026-W49",
            "%7B%7D",
            "$%7Bjndi:ldap://localhost/a%7D",
            "x".repeat(3000));

    /** In place of a value of a JSON body, each as it is written. */
    static final List<String> JSON = List.of(
            "null",
            "true",
            "-1",
            "1e400",
            new BigInteger("9".repeat(60)).toString(),
            "[]",
            "{}",
            "[[1]]",
            "\"\"",
            "\" \"",
            "\"a\\u0000b\"",
            "\"\\ud800\"",
            "\"\\u202Etxt\"",
            "\"e\\u0301\\u0301\"",
            "\"' or 1=1; drop table doctors; --\"",
            "\"../../etc/passwd\"",
            "\"-999999999-01-01\"",
            "\"+999999999-12-31\"",
            "\"2026-02-30\"",
            "\"" + "长".repeat(20_000) + "\"");

    /** In place of a body. */
    static final List<String> BODIES = List.of(
            "",
            " ",
            "null",
            "true",
            "7",
            "\"text\"",
            "[]",
            "{",
            "{\"a\":}",
            "{\"a\":1,\"a\":2}",
            "{'a':1}",
            "{\"nobody-knows-this\":1}",
            "\uFEFF{}",
            "[".repeat(20_000),
            "{\"a\":\"" + "x".repeat(1_100_000) + "\"}");

    private static final Map<String, String> WORK = Map.of(
            "kind", "'activity'",
            "placeId", "'F50023701'",
            "date", "'2026-12-02'",
            "start", "'09:00'",
            "end", "'11:00'",
            "seats", "[{}]");

    /** Operations on a draft that is there, each with one value left open. */
    static final List<String> CHANGES = List.of(
            "postRosterTrial {'changes':[{'operation':@,'duty':'R-0001.1'}]}",
            "postRosterTrial {'changes':[{'operation':'assign','duty':@,'doctor':'D5002370001'}]}",
            "postRosterTrial {'changes':[{'operation':'assign','duty':'R-0001.1','doctor':@}]}",
            "postRosterTrial {'changes':[{'operation':'move','duty':'R-0001.1','date':@}]}",
            "postRosterTrial {'changes':[{'operation':'move','duty':'R-0001.1','date':'2026-12-01','start':@}]}",
            "postRosterTrial {'changes':[{'operation':'swap','duty':'R-0001.1','other':@}]}",
            "postRosterTrial {'changes':[{'operation':'close','work':@}]}",
            added("'kind':@", "placeId", "date", "start", "end", "seats"),
            added("'placeId':@", "kind", "date", "start", "end", "seats"),
            added("'date':@", "kind", "placeId", "start", "end", "seats"),
            added("'start':@", "kind", "placeId", "date", "end", "seats"),
            added("'seats':@", "kind", "placeId", "date", "start", "end"),
            added("'seats':[@]", "kind", "placeId", "date", "start", "end"),
            added("'seats':[{'skill':@}]", "kind", "placeId", "date", "start", "end"),
            added("'seats':[{'specialty':@}]", "kind", "placeId", "date", "start", "end"),
            "postRosterTrial {'changes':[@]}",
            "postRosterTrial {'changes':[{'operation':'remove_posting','posting':@}]}",
            "postRosterTrial {'changes':[{'operation':'add_posting','post':@}]}",
            posted("'centre':@", "doctor", "from", "to"),
            posted("'doctor':@", "centre", "from", "to"),
            posted("'from':@", "centre", "doctor", "to"),
            posted("'to':@", "centre", "doctor", "from"),
            posted("'seat':@", "centre", "doctor", "from", "to"),
            "putRosterAssumptions {'assumptions':[@]}",
            "putRosterAssumptions {'assumptions':[{'kind':@,'subject':'F50023721','value':'7'}]}",
            "putRosterAssumptions {'assumptions':[{'kind':'vehicles','subject':@,'value':'7'}]}",
            "putRosterAssumptions {'assumptions':[{'kind':'vehicles','subject':'F50023721','value':@}]}",
            "putRosterAssumptions {'assumptions':[{'kind':'policy','subject':'tour.visits_per_week','value':@}]}",
            "putRosterAssumptions {'assumptions':[{'kind':'policy','subject':'posting.seats_per_centre','value':@}]}",
            "putRosterAssumptions {'assumptions':[{'kind':'doctor_away','subject':'D5002370003','from':@,'to':'2026-12-05'}]}",
            "putRosterAssumptions {'assumptions':[{'kind':'doctor_away','subject':'D5002370003','from':'2026-12-05','to':@}]}",
            "postRosterVisitorCounts {'villageCode':@,'date':'2026-12-05','visitors':900}",
            "postRosterVisitorCounts {'villageCode':'500237001001','date':@,'visitors':900}",
            "postRosterVisitorCounts {'villageCode':'500237001001','date':'2026-12-05','visitors':@}",
            "postRosterVisitorCounts {'villageCode':'500237001001','date':'2026-12-05','countSoFar':@,'at':'10:00'}",
            "postRosterVisitorCounts {'villageCode':'500237001001','date':'2026-12-05','countSoFar':9,'at':@}",
            "postRosterVisitorCounts {'villageCode':'500237001001','date':'2026-12-05','visitors':10000000,'at':@}",
            "postRosterReplan {'cause':@,'reason':'a'}",
            "postRosterReplan {'cause':'leave','from':@,'reason':'a'}",
            "postRosterReplan {'cause':'closed_road','roads':{'places':[@],'from':'2026-12-01','to':'2026-12-02'},'reason':'a'}",
            "postRosterReplan {'cause':'closed_road','roads':{'ways':[@],'from':'2026-12-01','to':'2026-12-02'},'reason':'a'}",
            "postRosterReplan {'cause':'closed_road','roads':{'from':@,'to':'2026-12-02'},'reason':'a'}",
            "postRosterReplan {'cause':'surge','surge':{'villageCode':@,'date':'2026-12-05','skills':['emergency']},'reason':'a'}",
            "postRosterReplan {'cause':'surge','surge':{'villageCode':'500237001001','date':@,'skills':['emergency']},'reason':'a'}",
            "postRosterReplan {'cause':'surge','surge':{'villageCode':'500237001001','date':'2026-12-05','skills':[@]},'reason':'a'}");

    private HostileValues() {}

    /** The body with one of its values replaced by text of JSON. */
    static String with(Map<String, Object> body, String field, String json) {
        StringBuilder text = new StringBuilder("{");
        body.forEach((name, value) -> text.append(text.length() > 1 ? "," : "")
                .append(Json.text(name))
                .append(':')
                .append(name.equals(field) ? json : Json.text(value)));
        return text.append('}').toString();
    }

    /** A posting to be added, with one value left open. */
    private static String posted(String open, String... others) {
        Map<String, String> posting = Map.of(
                "centre", "'F50023721'", "doctor", "'D5002370003'", "from", "'2026-12-07'", "to", "'2027-06-06'");
        String rest = Stream.of(others)
                .map(name -> ",'" + name + "':" + posting.get(name))
                .collect(Collectors.joining());
        return "postRosterTrial {'changes':[{'operation':'add_posting','post':{" + open + rest + "}}]}";
    }

    /** A work to be added, with one value left open. */
    private static String added(String open, String... others) {
        String rest = Stream.of(others)
                .map(name -> ",'" + name + "':" + WORK.get(name))
                .collect(Collectors.joining());
        return "postRosterTrial {'changes':[{'operation':'add','add':{" + open + rest + "}}]}";
    }
}
