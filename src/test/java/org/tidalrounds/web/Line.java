package org.tidalrounds.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** What a phone reaches the service by, and what can be cut; a browser's own offline mode lets now and then a request through. */
final class Line implements AutoCloseable {
    private static final int WAITING = 50;

    private final ExecutorService workers = Executors.newCachedThreadPool();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final URI service;
    private final ServerSocket entrance;
    private volatile boolean isCut;

    Line(String serviceUrl) {
        this.service = URI.create(serviceUrl);
        try {
            this.entrance = new ServerSocket(0, WAITING, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        workers.execute(this::accept);
    }

    String url() {
        return "http://127.0.0.1:" + entrance.getLocalPort();
    }

    /** From now on whoever comes is hung up on, and whoever is there; or nobody is. */
    void cut(boolean cut) {
        isCut = cut;
        if (cut) {
            open.forEach(Line::hangUp);
        }
    }

    private void accept() {
        while (!entrance.isClosed()) {
            try {
                connect(entrance.accept());
            } catch (IOException e) {
                isCut = true; // closed, or the service is
            }
        }
    }

    private void connect(Socket phone) throws IOException {
        open.add(phone);
        if (isCut) {
            hangUp(phone);
            return;
        }
        Socket there = new Socket(service.getHost(), service.getPort());
        open.add(there);
        workers.execute(() -> carry(phone, there));
        workers.execute(() -> carry(there, phone));
    }

    private void carry(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException e) {
            hangUp(to); // as lines do
        } finally {
            open.remove(from);
        }
    }

    private static void hangUp(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        cut(true);
        workers.shutdownNow();
        try {
            entrance.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
