package org.tidalrounds.push.delivery;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tidalrounds.access.session.LiveSessions;
import org.tidalrounds.access.session.LiveSessions.LiveSession;
import org.tidalrounds.push.device.Device;
import org.tidalrounds.push.device.Devices;

/** Finds the devices on which somebody is signed in at this moment. */
@Singleton
final class Reach {
    private static final String DOCTOR = "doctor:";
    private static final String ACCOUNT = "account:";

    private final LiveSessions sessions;
    private final Devices devices;

    Reach(LiveSessions sessions, Devices devices) {
        this.sessions = sessions;
        this.devices = devices;
    }

    /** The devices of each addressee who has any. */
    Map<String, List<Device>> devices(Connection connection, String countyId, Collection<String> addressees)
            throws SQLException {
        List<LiveSession> live = sessions.list(connection, countyId, ids(addressees, DOCTOR), ids(addressees, ACCOUNT));
        List<String> sessionIds = live.stream().map(LiveSession::sessionId).toList();
        Map<String, List<Device>> bySession = devices.list(connection, countyId, sessionIds).stream()
                .collect(Collectors.groupingBy(Device::sessionId));
        Map<String, List<Device>> reached = new HashMap<>();
        for (LiveSession session : live) {
            List<Device> own = bySession.getOrDefault(session.sessionId(), List.of());
            session.doctorId().ifPresent(doctor -> add(reached, DOCTOR + doctor, own));
            add(reached, ACCOUNT + session.accountId(), own);
        }
        return reached;
    }

    private static List<String> ids(Collection<String> addressees, String kind) {
        return addressees.stream()
                .distinct()
                .filter(addressee -> addressee.startsWith(kind))
                .map(addressee -> addressee.substring(kind.length()))
                .toList();
    }

    private static void add(Map<String, List<Device>> reached, String to, List<Device> own) {
        reached.computeIfAbsent(to, none -> new ArrayList<>()).addAll(own);
    }
}
