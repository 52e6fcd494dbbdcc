package org.tidalrounds.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.slf4j.LoggerFactory;

/** The one-time codes that a demo county sends, which go to the log. */
final class SentCodes implements AutoCloseable {
    private final BlockingQueue<String> codes = new LinkedBlockingQueue<>();
    private final Logger gateway = (Logger) LoggerFactory.getLogger("org.tidalrounds.access.session.DemoCodeChannel");
    private final AppenderBase<ILoggingEvent> messages = new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent message) {
            codes.add(String.valueOf(message.getArgumentArray()[1]));
        }
    };

    SentCodes() {
        messages.start();
        gateway.addAppender(messages);
    }

    /** The next one, once it has been sent. */
    String take() throws InterruptedException {
        String code = codes.poll(20, TimeUnit.SECONDS);
        assertThat(code).isNotNull();
        return String.valueOf(code);
    }

    @Override
    public void close() {
        gateway.detachAppender(messages);
    }
}
