package org.tidalrounds.county.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.tidalrounds.language.Message;

/** Words separated by semicolons, as a list or as a set that keeps their order. */
record WordsText<C extends Collection<String>>(Function<List<String>, C> collect) implements CellFormat<C> {
    static final String SEPARATOR = ";";
    private static final WordText WORD = new WordText();

    static WordsText<List<String>> ofList() {
        return new WordsText<>(List::copyOf);
    }

    static WordsText<Set<String>> ofSet() {
        return new WordsText<>(words -> Collections.unmodifiableSet(new LinkedHashSet<>(words)));
    }

    @Override
    public ColumnKind kind() {
        return ColumnKind.LIST;
    }

    @Override
    public C parse(String text) throws Unreadable {
        List<String> words = new ArrayList<>();
        for (String part : text.isEmpty() ? new String[0] : text.split(SEPARATOR, -1)) {
            String word = part.strip();
            if (word.isEmpty()) {
                throw new Unreadable(Message.of("county.expected_words"));
            }
            words.add(WORD.parse(word));
        }
        return collect.apply(words);
    }

    @Override
    public String text(C value) {
        return String.join(SEPARATOR, value);
    }
}
