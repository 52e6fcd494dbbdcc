package org.tidalrounds.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a whole number from 1 up to a bound. */
abstract class WholeNumber implements ITypeConverter<Integer> {
    private final int max;

    WholeNumber(int max) {
        this.max = max;
    }

    /** The largest number taken. */
    int max() {
        return max;
    }

    @Override
    public Integer convert(String text) {
        int number = Integer.parseInt(text);
        if (number < 1 || number > max) {
            throw new TypeConversionException(text);
        }
        return number;
    }
}
