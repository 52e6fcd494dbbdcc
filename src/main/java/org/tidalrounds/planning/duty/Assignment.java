package org.tidalrounds.planning.duty;

import java.util.Optional;

/** One seat's result: when, and who; nobody where the seat stays open. */
public record Assignment(String workId, int seat, Timing timing, Optional<DutyDoctor> doctor) {}
