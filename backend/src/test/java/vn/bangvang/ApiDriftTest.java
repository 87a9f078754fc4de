package vn.bangvang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ApiDriftTest {

    /** When it fails: run {@code scripts/gen-api} and commit what it writes. */
    @Test
    void the_checked_in_api_is_the_one_the_build_emits() throws IOException {
        var emitted = Files.readString(Path.of("target/classes/META-INF/swagger/bang-vang-v1.yml"));
        var checkedIn = Files.readString(Path.of("../frontend/openapi/v1.yml"));

        assertThat(checkedIn).isEqualTo(emitted);
    }
}
