package vn.bangvang.document;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Opens a paper the way an office would. A machine without LibreOffice shows these tests as skipped, not as passed. */
final class LibreOffice {

    private LibreOffice() {}

    static Path toPdf(Path paper, Path folder) throws IOException, InterruptedException {
        var soffice = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(dir -> Path.of(dir, "soffice"))
                .filter(Files::isExecutable)
                .findFirst();
        assumeTrue(
                soffice.isPresent(),
                "soffice is not installed: apt-get install libreoffice-writer-nogui libreoffice-calc-nogui");
        var builder = new ProcessBuilder(
                soffice.orElseThrow().toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                folder.toString(),
                paper.toString());
        builder.environment().put("FONTCONFIG_FILE", fonts(folder).toString());
        var process = builder.redirectErrorStream(true)
                .redirectOutput(folder.resolve("soffice.log").toFile())
                .start();
        if (!process.waitFor(90, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("LibreOffice did not finish");
        }
        return folder.resolve(paper.getFileName().toString().replaceAll("\\.[a-z]+$", ".pdf"));
    }

    /** Our own fonts and no other, so that the outcome does not hang on what the machine happens to have. */
    private static Path fonts(Path folder) throws IOException {
        var fonts = Files.createDirectories(folder.resolve("fonts"));
        for (var face : FontFace.values()) {
            try (var in = face.open()) {
                Files.copy(in, fonts.resolve(face + ".ttf"));
            }
        }
        return Files.writeString(
                folder.resolve("fonts.conf"),
                "<fontconfig><dir>" + fonts + "</dir><cachedir>" + folder.resolve("font-cache") + "</cachedir>"
                        + "<alias binding=\"same\"><family>Times New Roman</family>"
                        + "<accept><family>Liberation Serif</family></accept></alias></fontconfig>");
    }
}
