package org.tidalrounds.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a number of weeks, from 1 to a year. */
final class Weeks implements ITypeConverter<Integer> {
    private static final int YEAR = 53;

    @Override
    public Integer convert(String text) {
        int weeks = Integer.parseInt(text);
        if (weeks < 1 || weeks > YEAR) {
            throw new TypeConversionException(text);
        }
        return weeks;
    }
}
