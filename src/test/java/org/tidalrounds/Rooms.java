package org.tidalrounds;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The rooms and the arrows between them, as ARCHITECTURE.md draws them. A new room is a line here and there. */
final class Rooms {
    /** Stands for every room listed before. */
    private static final String ALL_ABOVE = "*";
    /** Usable by any room, and using none. */
    static final String LANGUAGE = "language";

    private static final Map<String, Set<String>> MAY_USE = new LinkedHashMap<>();

    static {
        room(LANGUAGE);
        room("html");
        room("database");
        room("access", "database");
        room("county", "database", "access");
        room("travel", "county");
        room("tide", "county");
        room("planning");
        room("roster", "html", "database", "access", "planning", "county", "travel", "tide");
        room("clinic", "database", "access", "county", "roster");
        room("referral", "database", "access", "county", "clinic");
        room("resident", "html", "database", "access", "county", "roster", "clinic", "referral");
        room("fhir", "database", "access", "county", "clinic", "referral");
        room("signing", "database", "access", "county", "roster", "clinic");
        room("ledger", "database", "access", "county", "roster", "clinic");
        room("oversight", ALL_ABOVE);
        room("push", "database", "access", "county", "roster");
        room("mobile", ALL_ABOVE);
        room("web", ALL_ABOVE);
        room("cli", ALL_ABOVE);
    }

    private Rooms() {}

    static List<String> all() {
        return new ArrayList<>(MAY_USE.keySet());
    }

    /** The rooms a room may use, itself included. */
    static Set<String> usableBy(String room) {
        return MAY_USE.getOrDefault(room, Set.of());
    }

    /** The patterns of all packages of these rooms. */
    static String[] packagesOf(Iterable<String> rooms) {
        List<String> patterns = new ArrayList<>();
        rooms.forEach(room -> patterns.add("org.tidalrounds." + room + ".."));
        return patterns.toArray(String[]::new);
    }

    private static void room(String name, String... uses) {
        Set<String> usable = new TreeSet<>(List.of(uses));
        if (usable.remove(ALL_ABOVE)) {
            usable.addAll(MAY_USE.keySet());
        }
        usable.add(name);
        usable.add(LANGUAGE);
        MAY_USE.put(name, usable);
    }
}
