package org.tidalrounds.county.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Quotes that do not close, and lines that do not end. */
class RefusedQuotesTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void aQuoteThatIsNeverClosedIsRefused() {
        ImportError error =
                CountyFiles.small().replace("leave.csv", "D1", "\"D1").onlyError(folder);

        assertThat(error.line()).isEqualTo(2);
        assertThat(error.expected().key()).isEqualTo("county.broken_quote");
    }

    @Test
    void textAfterAClosingQuoteIsRefused() {
        ImportError error = CountyFiles.small()
                .replace("leave.csv", "annual", "\"annual\"x")
                .onlyError(folder);

        assertThat(error.expected().key()).isEqualTo("county.broken_quote");
    }

    @Test
    void aQuoteClosedLinesLaterIsNamedWhereItOpens() {
        ImportRefused refused = CountyFiles.small()
                .replace("calendar.csv", "国庆节\n", "\"国庆节\n")
                .replace("calendar.csv", "补班", "补班\"")
                .refusal(folder);

        assertThat(refused.errors()).anySatisfy(error -> {
            assertThat(error.line()).isEqualTo(2);
            assertThat(error.column()).isEqualTo("name");
            assertThat(error.expected().key()).isEqualTo("county.expected_line");
        });
    }

    @Test
    void aQuoteInTheHeaderThatIsNeverClosedIsRefused() {
        ImportError error = CountyFiles.small()
                .replace("leave.csv", "doctor_id", "\"doctor_id")
                .onlyError(folder);

        assertThat(error.line()).isEqualTo(1);
        assertThat(error.expected().key()).isEqualTo("county.broken_quote");
    }

    @Test
    void aLineOfFarTooManyFieldsIsRefused() {
        CountyFiles files = CountyFiles.small().append("leave.csv", "x,".repeat(100_000));

        ImportError error = files.onlyError(folder);

        assertThat(error.line()).isEqualTo(3);
        assertThat(error.expected().key()).isEqualTo("county.line_too_long");
    }

    @Test
    void aQuoteInsideAnUnquotedFieldIsRefused() {
        ImportError error =
                CountyFiles.small().replace("calendar.csv", "国庆节补班", "国庆\"节").onlyError(folder);

        assertThat(error.line()).isEqualTo(3);
        assertThat(error.expected().key()).isEqualTo("county.broken_quote");
    }

    @Test
    void theLineOfABrokenQuoteCountsLineBreaksInsideQuotes() {
        ImportRefused refused = CountyFiles.small()
                .replace("calendar.csv", "国庆节\n", "\"国\r\n庆\r节\"\n")
                .replace("calendar.csv", "补班", "\"补班")
                .refusal(folder);

        assertThat(refused.errors()).anySatisfy(error -> {
            assertThat(error.line()).isEqualTo(5);
            assertThat(error.expected().key()).isEqualTo("county.broken_quote");
        });
    }

    @Test
    void rowsBeforeABrokenQuoteAreStillChecked() {
        ImportRefused refused = CountyFiles.small()
                .replace("visitors.csv", "3200", "many")
                .replace("visitors.csv", "V1,0", "\"V1,0")
                .refusal(folder);

        assertThat(refused.errors()).extracting(ImportError::line).containsExactly(2, 3);
    }

    @Test
    void quotesWrittenAsTheyShouldBeAreRead() {
        CountyFiles files = CountyFiles.small().replace("calendar.csv", "国庆节补班", "\"国庆\"\"节\"\"\"");

        assertThat(files.read(folder).calendar().days().get(1).name()).isEqualTo("国庆\"节\"");
    }
}
