package vn.bangvang.bench;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bangvang.kernel.UuidBinaryConverter;

/** The product under measurement: its database and its signing key, so that thousands can be signed in at once. */
final class Site {

    private final Path data;
    final int port;

    Site(Path data, int port) {
        this.data = data;
        this.port = port;
    }

    Connection database() throws IOException, SQLException {
        var client = new Properties();
        try (var reader = Files.newBufferedReader(data.resolve("database.cnf"))) {
            client.load(reader);
        }
        var url = "jdbc:mysql://127.0.0.1:%s/%s?connectionTimeZone=UTC&rewriteBatchedStatements=true"
                .formatted(client.getProperty("port"), client.getProperty("database"));
        return DriverManager.getConnection(url, client.getProperty("user"), client.getProperty("password"));
    }

    /** An account with a role, or none. */
    UUID account(Connection database, String name, @Nullable String role) throws SQLException {
        var id = UUID.randomUUID();
        run(
                database,
                "INSERT INTO account (id, email, full_name, search_key, password_hash, state, locale, created_at)"
                        + " VALUES (?, ?, ?, 'x', 'x', 'ACTIVE', 'vi', NOW(6))",
                id,
                id + "@example.vn",
                name);
        if (role != null) {
            run(
                    database,
                    "INSERT INTO account_grant (id, account_id, role, created_at) VALUES (?, ?, ?, NOW(6))",
                    UUID.randomUUID(),
                    id,
                    role);
        }
        return id;
    }

    private static void run(Connection database, String sql, Object... values) throws SQLException {
        try (var statement = database.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i] instanceof UUID id ? UuidBinaryConverter.bytes(id) : values[i]);
            }
            statement.executeUpdate();
        }
    }

    /** What the sign-in would have put into the cookie. */
    String token(UUID account) throws IOException, JOSEException {
        var key = Files.readString(data.resolve("secret/session.key")).strip();
        var claims = new JWTClaimsSet.Builder()
                .subject(account.toString())
                .claim("sid", UUID.randomUUID().toString())
                .expirationTime(Date.from(Instant.now().plusSeconds(7200)))
                .build();
        var token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
        token.sign(new MACSigner(key.getBytes(StandardCharsets.UTF_8)));
        return token.serialize();
    }
}
