package org.tidalrounds.planning.tour.instance;

import org.tidalrounds.language.Message;

/** One line of an instance: its number, from 1, and its fields. */
record InstanceLine(int number, String[] fields) {
    /** Beyond this no figure of an instance is plausible; sums and squares of such stay exact enough. */
    private static final double LARGEST = 1e9;

    static InstanceLine of(int number, String text) {
        return new InstanceLine(number, text.strip().split("\\s+"));
    }

    InstanceLine atLeast(int count) {
        if (fields.length < count) {
            throw new BadInstance(Message.of("planning.instance_short_line", number, fields.length, count));
        }
        return this;
    }

    int wholeAt(int index, int least, int most) {
        double value = numberAt(index);
        if (value != Math.rint(value) || value < least || value > most) {
            throw new BadInstance(Message.of("planning.instance_out_of_range", number, fields[index], least, most));
        }
        return (int) value;
    }

    double sizeAt(int index) {
        double value = numberAt(index);
        if (value < 0) {
            throw new BadInstance(Message.of("planning.instance_negative", number, fields[index]));
        }
        return value;
    }

    double numberAt(int index) {
        double value;
        try {
            value = Double.parseDouble(fields[index]);
        } catch (NumberFormatException e) {
            value = Double.NaN;
        }
        if (!(Math.abs(value) <= LARGEST)) {
            throw new BadInstance(Message.of("planning.instance_not_a_number", number, fields[index]));
        }
        return value;
    }
}
