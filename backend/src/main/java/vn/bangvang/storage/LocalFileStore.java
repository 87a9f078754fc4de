package vn.bangvang.storage;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.bangvang.kernel.RuleBroken;

/** Files under {@code files/ab/cd/<sha256>} of the data folder; half-taken ones wait in {@code files/incoming}. */
@Singleton
class LocalFileStore implements FileStore {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private final Path root;
    private final FileInspection inspection;

    LocalFileStore(@Value("${bangvang.data:data}") String data, FileInspection inspection) {
        this.root = Path.of(data, "files").toAbsolutePath().normalize();
        this.inspection = inspection;
    }

    @Override
    public StoredFile put(InputStream in, UploadLimits limits, String originalName) {
        var upload = new Upload(in, limits, originalName);
        var incoming = root.resolve("incoming");
        var part = incoming.resolve(UUID.randomUUID() + ".part");
        try {
            Files.createDirectories(incoming);
            try {
                var hash = receive(upload, part);
                var format = inspection.inspect(part, upload);
                var size = Files.size(part);
                keep(part, hash);
                return new StoredFile(hash, size, format.mediaType());
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw WriteFailure.of(e, originalName);
        }
    }

    @Override
    public InputStream open(String sha256) {
        if (!SHA256.matcher(sha256).matches()) {
            throw RuleBroken.of(StorageRule.MISSING);
        }
        try {
            return Files.newInputStream(place(sha256));
        } catch (NoSuchFileException | FileNotFoundException e) {
            throw RuleBroken.of(StorageRule.MISSING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String receive(Upload upload, Path part) throws IOException {
        var digest = sha256();
        var buffer = new byte[64 * 1024];
        try (var channel = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (int n = upload.read(buffer); n >= 0; n = upload.read(buffer)) {
                digest.update(buffer, 0, n);
                var chunk = ByteBuffer.wrap(buffer, 0, n);
                while (chunk.hasRemaining()) {
                    channel.write(chunk);
                }
            }
            upload.requireContent();
            channel.force(true);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The move replaces a copy that is already there: same hash, same bytes, and a damaged copy is healed. */
    private void keep(Path part, String hash) throws IOException {
        var place = place(hash);
        Files.createDirectories(place.resolveSibling(""));
        Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
        flush(place.resolveSibling(""));
        flush(place.resolveSibling("..").normalize());
        flush(root);
    }

    /** A new name is only safe from a power cut once its folder is flushed too. */
    private static void flush(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private Path place(String hash) {
        return root.resolve(hash.substring(0, 2)).resolve(hash.substring(2, 4)).resolve(hash);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
