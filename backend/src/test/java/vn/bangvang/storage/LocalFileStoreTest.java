package vn.bangvang.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.bangvang.kernel.Rule;
import vn.bangvang.kernel.RuleBroken;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LocalFileStoreTest {

    private static final UploadLimits ANY = new UploadLimits(1_000_000, EnumSet.allOf(FileFormat.class));

    @TempDir
    Path data;

    private LocalFileStore store;

    @BeforeEach
    void open_store() {
        store = new LocalFileStore(data.toString(), new FileInspection());
    }

    static Stream<Arguments> honest() {
        return Stream.of(
                Arguments.of("application/pdf", Samples.pdf()),
                Arguments.of("application/pdf", Samples.packedPdf()),
                Arguments.of("image/jpeg", Samples.image("jpeg")),
                Arguments.of("image/png", Samples.image("png")),
                Arguments.of("image/webp", Samples.webp(64, 48)));
    }

    @ParameterizedTest
    @MethodSource("honest")
    void an_honest_file_is_kept_under_its_hash(String mediaType, byte[] content) throws Exception {
        var stored = put(content, ANY);

        assertThat(stored).isEqualTo(new StoredFile(sha256(content), content.length, mediaType));
        assertThat(store.open(stored.sha256())).hasBinaryContent(content);
        var hash = stored.sha256();
        assertThat(everyFile())
                .containsExactly("files/" + hash.substring(0, 2) + "/" + hash.substring(2, 4) + "/" + hash);
    }

    @Test
    void the_same_content_twice_is_kept_once() throws Exception {
        var first = put(Samples.pdf(), ANY);
        var second = put(Samples.pdf(), ANY);

        assertThat(second.mediaType()).isEqualTo(first.mediaType());
        var same = put(Samples.image("png"), ANY);
        assertThat(put(Samples.image("png"), ANY)).isEqualTo(same);
    }

    @Test
    void many_hands_may_bring_the_same_file_at_once() throws Exception {
        var content = Samples.image("png");
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<StoredFile>> hands = java.util.Collections.nCopies(20, () -> put(content, ANY));
            for (var each : executor.invokeAll(hands)) {
                assertThat(each.get().sha256()).isEqualTo(sha256(content));
            }
        }
        assertThat(everyFile()).hasSize(1);
    }

    static Stream<Arguments> hostile() {
        var pdf = Samples.pdf();
        var png = Samples.image("png");
        var page = Samples.ascii("%PDF-1.4\n<html><script>alert(1)</script></html>\n");
        return Stream.of(
                Arguments.of("an exe", Samples.exe(), StorageRule.FORMAT_NOT_ALLOWED),
                Arguments.of("a zip", Samples.zip(), StorageRule.FORMAT_NOT_ALLOWED),
                Arguments.of("a page", Samples.ascii("<html><body>a</body></html>"), StorageRule.FORMAT_NOT_ALLOWED),
                Arguments.of(
                        "an svg",
                        Samples.ascii("<svg xmlns='http://www.w3.org/2000/svg'/>"),
                        StorageRule.FORMAT_NOT_ALLOWED),
                Arguments.of("text", "chỉ là chữ".getBytes(UTF_8), StorageRule.FORMAT_NOT_ALLOWED),
                Arguments.of("nothing", new byte[0], StorageRule.EMPTY),
                Arguments.of("a PDF and a page", Samples.joined(page, pdf), StorageRule.TWO_FORMATS),
                Arguments.of("a PDF and a zip", Samples.joined(pdf, Samples.zip()), StorageRule.TWO_FORMATS),
                Arguments.of("a PNG and a zip", Samples.joined(png, Samples.zip()), StorageRule.TWO_FORMATS),
                Arguments.of("a PDF with a password", Samples.lockedPdf(), StorageRule.ENCRYPTED),
                Arguments.of("half a PDF", Arrays.copyOf(pdf, pdf.length / 2), StorageRule.DAMAGED),
                Arguments.of("a mere PDF header", Samples.ascii("%PDF-1.7\n"), StorageRule.DAMAGED),
                Arguments.of("half a PNG", Arrays.copyOf(png, png.length - 20), StorageRule.DAMAGED),
                Arguments.of("a JPEG header", Arrays.copyOf(Samples.image("jpeg"), 60), StorageRule.DAMAGED),
                Arguments.of("half a WebP", Arrays.copyOf(Samples.webp(9, 9), 30), StorageRule.DAMAGED),
                Arguments.of("a bomb", Samples.pngClaiming(60_000, 60_000), StorageRule.TOO_MANY_PIXELS),
                Arguments.of("a flat picture", Samples.pngClaiming(0, 5), StorageRule.DAMAGED));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void a_disguised_or_damaged_file_is_refused_and_leaves_nothing(String what, byte[] content, Rule rule)
            throws Exception {
        assertThat(refusal(new ByteArrayInputStream(content), ANY)).isEqualTo(rule);
        assertThat(everyFile()).isEmpty();
    }

    @Test
    void a_real_file_of_a_format_that_is_not_wanted_is_refused() {
        var onlyPdf = new UploadLimits(1_000_000, EnumSet.of(FileFormat.PDF));

        assertThat(refusal(new ByteArrayInputStream(Samples.image("png")), onlyPdf))
                .isEqualTo(StorageRule.FORMAT_NOT_ALLOWED);
    }

    @Test
    void the_limit_is_the_last_byte_that_fits() throws Exception {
        var content = Samples.image("png");

        assertThat(put(content, new UploadLimits(content.length, ANY.allowed())).size())
                .isEqualTo(content.length);
        assertThat(refusal(new ByteArrayInputStream(content), new UploadLimits(content.length - 1, ANY.allowed())))
                .isEqualTo(StorageRule.TOO_LARGE);
    }

    @Test
    void an_endless_stream_is_cut_at_the_limit() throws Exception {
        var endless = new InputStream() {
            @Override
            public int read() {
                return 'a';
            }
        };

        assertThat(refusal(endless, ANY)).isEqualTo(StorageRule.TOO_LARGE);
        assertThat(everyFile()).isEmpty();
    }

    @Test
    void a_broken_line_is_the_senders_trouble_and_leaves_nothing() throws Exception {
        var broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        };

        assertThat(refusal(broken, ANY)).isEqualTo(StorageRule.INTERRUPTED);
        assertThat(everyFile()).isEmpty();
    }

    @Test
    void a_store_that_cannot_be_written_says_so() throws Exception {
        Files.writeString(data.resolve("files"), "not a folder");

        assertThat(refusal(new ByteArrayInputStream(Samples.pdf()), ANY)).isEqualTo(StorageRule.UNWRITABLE);
    }

    @Test
    void a_full_disk_is_told_from_other_trouble() {
        assertThat(WriteFailure.of(new IOException("No space left on device"), "a.pdf")
                        .rule())
                .isEqualTo(StorageRule.DISK_FULL);
        assertThat(WriteFailure.of(new IOException(), "a.pdf").rule()).isEqualTo(StorageRule.UNWRITABLE);
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.ValueSource(strings = {"", "../../etc/passwd", "ABC", "0000"})
    void an_address_that_is_no_hash_is_missing(String address) {
        assertThat(catchThrowableOfType(RuleBroken.class, () -> store.open(address))
                        .rule())
                .isEqualTo(StorageRule.MISSING);
    }

    @Test
    void an_unknown_hash_is_missing() {
        assertThat(catchThrowableOfType(RuleBroken.class, () -> store.open("0".repeat(64)))
                        .rule())
                .isEqualTo(StorageRule.MISSING);
    }

    private StoredFile put(byte[] content, UploadLimits limits) {
        return store.put(new ByteArrayInputStream(content), limits, "tệp.pdf");
    }

    private Rule refusal(InputStream in, UploadLimits limits) {
        return catchThrowableOfType(RuleBroken.class, () -> store.put(in, limits, "tệp.pdf"))
                .rule();
    }

    private List<String> everyFile() throws IOException {
        try (var files = Files.walk(data)) {
            return files.filter(Files::isRegularFile)
                    .map(f -> data.relativize(f).toString())
                    .collect(Collectors.toList());
        }
    }

    private static String sha256(byte[] content) throws Exception {
        return HexFormat.of()
                .formatHex(java.security.MessageDigest.getInstance("SHA-256").digest(content));
    }
}
