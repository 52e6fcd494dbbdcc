package org.tidalrounds.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.tidalrounds.language.Message;

/** Says what is wrong with a file, without the words of the virtual machine. */
final class FileProblem {
    private FileProblem() {}

    static Message of(IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return Message.of("cli.file_missing");
        }
        if (failure instanceof FileAlreadyExistsException || failure instanceof NotDirectoryException) {
            return Message.of("cli.file_in_the_way");
        }
        if (failure instanceof AccessDeniedException) {
            return Message.of("cli.file_denied");
        }
        if (failure instanceof CharacterCodingException) {
            return Message.of("cli.file_no_text");
        }
        return Message.of("cli.file_other", String.valueOf(failure.getMessage()));
    }
}
