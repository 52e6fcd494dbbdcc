package org.tidalrounds.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Finds a port to listen on. */
public final class Port {
    private static final int USUAL = 8080;

    private Port() {}

    /** The usual port if it is free, else any that is. */
    public static int free() {
        return isFree(USUAL) ? USUAL : 0;
    }

    public static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
