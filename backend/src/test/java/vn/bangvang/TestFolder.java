package vn.bangvang;

import java.nio.file.Path;

/** Where the tests of this JVM keep their files; {@code tests.folder} tells it apart from one that runs beside it. */
public final class TestFolder {

    private TestFolder() {}

    public static Path named(String name) {
        return Path.of(System.getProperty("tests.folder", "target/tests"), name).toAbsolutePath();
    }
}
