package vn.bangvang.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/** Signs sessions and keys authors: given by the environment to several nodes, or made once and kept in the data folder. */
public final class SigningSecret {

    private SigningSecret() {}

    public static String of(@Nullable String given, Path data) {
        if (given != null && given.length() >= 32) {
            return given;
        }
        try {
            return kept(data.resolve("secret").resolve("session.key"));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static String kept(Path file) throws IOException {
        if (!Files.exists(file)) {
            Files.createDirectories(file.getParent());
            var unfinished = file.resolveSibling("session.key.part");
            Files.deleteIfExists(unfinished);
            var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            Files.createFile(unfinished, ownerOnly);
            Files.writeString(unfinished, SecretToken.next());
            Files.move(unfinished, file);
        }
        return Files.readString(file).strip();
    }
}
