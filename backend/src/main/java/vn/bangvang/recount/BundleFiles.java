package vn.bangvang.recount;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** The files of a bundle as text, from a folder or a zip of one. */
final class BundleFiles {

    static final String RULEBOOK = "rulebook.yaml";

    private static final int MOST_BYTES = 256 << 20;
    private static final LocalDateTime NO_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    private BundleFiles() {}

    /** @throws BundleInvalid when the bundle cannot be opened, or a file that must be there is not */
    static Map<String, String> read(Path bundle) {
        var texts = new LinkedHashMap<String, String>();
        var faults = new ArrayList<BundleFault>();
        for (var file : known()) {
            try {
                var bytes = bytes(bundle, file);
                if (bytes != null) {
                    texts.put(file, decoded(bytes));
                }
            } catch (CharacterCodingException e) {
                faults.add(BundleFault.of(file, 0, "not-utf8"));
            } catch (IOException e) {
                throw new BundleInvalid(List.of(BundleFault.of(bundle.toString(), 0, "unreadable")));
            }
        }
        boolean allReadable = faults.isEmpty();
        for (var needed : List.of(RULEBOOK, BundleTable.ENTRIES.file())) {
            if (allReadable && !texts.containsKey(needed)) {
                faults.add(BundleFault.of(bundle.toString(), 0, "file-missing", "file", needed));
            }
        }
        if (!faults.isEmpty()) {
            throw new BundleInvalid(faults);
        }
        return texts;
    }

    /** The same files give the same bytes, whenever they are written. */
    static void zip(Map<String, String> texts, OutputStream out) throws IOException {
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (var text : texts.entrySet()) {
                var entry = new ZipEntry(text.getKey());
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(text.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
    }

    private static List<String> known() {
        var files = new ArrayList<>(List.of(RULEBOOK));
        Arrays.stream(BundleTable.values()).map(BundleTable::file).forEach(files::add);
        return files;
    }

    private static byte @Nullable [] bytes(Path bundle, String file) throws IOException {
        if (Files.isDirectory(bundle)) {
            var path = bundle.resolve(file);
            return Files.exists(path) ? limited(Files.newInputStream(path)) : null;
        }
        try (var zip = new ZipFile(bundle.toFile(), StandardCharsets.UTF_8)) {
            var entry = zip.stream().filter(e -> isNamed(e, file)).findFirst();
            return entry.isPresent() ? limited(zip.getInputStream(entry.get())) : null;
        }
    }

    /** A zip made of a folder has the folder's name before every file. */
    private static boolean isNamed(ZipEntry entry, String file) {
        return entry.getName().equals(file) || entry.getName().matches("[^/]+/" + Pattern.quote(file));
    }

    private static byte[] limited(InputStream opened) throws IOException {
        try (var in = opened) {
            var bytes = in.readNBytes(MOST_BYTES);
            if (in.read() >= 0) {
                throw new IOException("too large");
            }
            return bytes;
        }
    }

    private static String decoded(byte[] bytes) throws CharacterCodingException {
        var text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
