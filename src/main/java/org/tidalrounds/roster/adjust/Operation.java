package org.tidalrounds.roster.adjust;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.tidalrounds.roster.NewWork;
import org.tidalrounds.roster.PlannedPosting;

/** What a coordinator may do to a draft. */
public sealed interface Operation {
    /** As the log names it. */
    String name();

    /** Gives a duty to a doctor. */
    record Assign(String duty, String doctor) implements Operation {
        @Override
        public String name() {
            return "assign";
        }
    }

    /** Leaves a duty open. */
    record Unassign(String duty) implements Operation {
        @Override
        public String name() {
            return "unassign";
        }
    }

    /** Holds the work of a duty on another day, or from another time on. */
    record Move(String duty, LocalDate date, Optional<LocalTime> start) implements Operation {
        @Override
        public String name() {
            return "move";
        }
    }

    /** Two duties change doctors. */
    record Swap(String first, String second) implements Operation {
        @Override
        public String name() {
            return "swap";
        }
    }

    /** Fixes a duty, or frees it again. */
    record Pin(String duty, boolean pinned) implements Operation {
        @Override
        public String name() {
            return pinned ? "pin" : "unpin";
        }
    }

    /** Adds a work. */
    record Add(NewWork work) implements Operation {
        @Override
        public String name() {
            return "add";
        }
    }

    /** Puts a posting elsewhere, on other days, or gives it to another doctor. */
    record ChangePosting(int posting, PlannedPosting wanted) implements Operation {
        @Override
        public String name() {
            return "change_posting";
        }
    }

    /** Posts a doctor. */
    record AddPosting(PlannedPosting wanted) implements Operation {
        @Override
        public String name() {
            return "add_posting";
        }
    }

    /** Takes a posting away. */
    record RemovePosting(int posting) implements Operation {
        @Override
        public String name() {
            return "remove_posting";
        }
    }

    /** Takes a work away. */
    record Close(String work) implements Operation {
        @Override
        public String name() {
            return "close";
        }
    }
}
