package org.tidalrounds.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a whole number from 1. */
final class PositiveNumber implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String text) {
        int number = Integer.parseInt(text);
        if (number < 1) {
            throw new TypeConversionException(text);
        }
        return number;
    }
}
