package org.tidalrounds.cli;

import org.tidalrounds.tide.Forecaster;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a number of days that can be forecast. */
final class Days implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String text) {
        int days = Integer.parseInt(text);
        if (days < 1 || days > Forecaster.MOST_DAYS) {
            throw new TypeConversionException(text);
        }
        return days;
    }
}
