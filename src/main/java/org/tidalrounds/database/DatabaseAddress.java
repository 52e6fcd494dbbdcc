package org.tidalrounds.database;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.tidalrounds.language.Message;

/**
 * Where a PostgreSQL database is and who signs in.
 *
 * @param user empty where the URL itself names the user, or nobody does
 */
public record DatabaseAddress(String jdbcUrl, String user, String password) {
    private static final String JDBC = "jdbc:postgresql:";
    private static final int CONNECT_SECONDS = 10;

    /**
     * Reads {@code jdbc:postgresql://host/database…} or {@code postgresql://user:password@host:port/database}.
     *
     * @throws DatabaseRefused if the text is neither
     */
    public static DatabaseAddress of(String text) {
        if (text.startsWith(JDBC)) {
            return new DatabaseAddress(text, "", "");
        }
        try {
            URI uri = new URI(text);
            boolean postgres = "postgresql".equals(uri.getScheme()) || "postgres".equals(uri.getScheme());
            if (!postgres || uri.getHost() == null || uri.getPath().length() < 2) {
                throw new DatabaseRefused(Message.of("database.wrong_url", withoutSecret(text)));
            }
            return ofParts(uri);
        } catch (URISyntaxException e) {
            throw new DatabaseRefused(Message.of("database.wrong_url", withoutSecret(text)), e);
        }
    }

    private static DatabaseAddress ofParts(URI uri) {
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        String[] user = (uri.getRawUserInfo() == null ? "" : uri.getRawUserInfo()).split(":", 2);
        return new DatabaseAddress(
                JDBC + "//" + uri.getHost() + port + uri.getRawPath() + query,
                decoded(user[0]),
                user.length < 2 ? "" : decoded(user[1]));
    }

    /** The address as a person may see it. */
    public String shown() {
        return withoutSecret(jdbcUrl);
    }

    /** A connection of its own, outside any pool. */
    Connection connect() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("connectTimeout", Integer.toString(CONNECT_SECONDS));
        if (!user.isEmpty()) {
            properties.setProperty("user", user);
            properties.setProperty("password", password);
        }
        return DriverManager.getConnection(jdbcUrl, properties);
    }

    private static String withoutSecret(String url) {
        return url.replaceAll("//[^/@]*@", "//").replaceAll("\\?.*", "");
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
