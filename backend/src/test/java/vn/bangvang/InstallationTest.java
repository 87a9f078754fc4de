package vn.bangvang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bangvang.database.StartFailure;

class InstallationTest {

    @Test
    void a_taken_port_is_said_before_anything_is_started() throws IOException {
        try (ServerSocket taken = new ServerSocket(0)) {
            Installation installation =
                    Installation.from(Map.of("BANGVANG_PORT", String.valueOf(taken.getLocalPort())));

            assertFails("port.taken", installation::requireFreePort);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"web", "-1", "65536", "999999", "80 80", ""})
    void what_is_no_port_is_refused(String port) {
        assertFails("port.invalid", () -> Installation.from(Map.of("BANGVANG_PORT", port)));
    }

    @Test
    void an_external_database_is_taken_from_the_environment() {
        Installation installation = Installation.from(Map.of(
                "BANGVANG_DB_URL", "mariadb://db.example/prizes",
                "BANGVANG_DB_USER", "an",
                "BANGVANG_DB_PASSWORD", "bí mật"));

        assertThat(installation.external()).hasValueSatisfying(address -> {
            assertThat(address.shown()).isEqualTo("mysql://db.example/prizes");
            assertThat(address.user()).isEqualTo("an");
            assertThat(address.password()).isEqualTo("bí mật");
        });
    }

    @Test
    void without_one_the_database_is_embedded() {
        assertThat(Installation.from(Map.of()).external()).isEmpty();
    }

    @Test
    void a_time_zone_other_than_utc_is_refused() {
        UtcGuard.check(TimeZone.getTimeZone("UTC"));

        assertFails("zone.not-utc", () -> UtcGuard.check(TimeZone.getTimeZone("Asia/Ho_Chi_Minh")));
        assertFails("zone.not-utc", () -> UtcGuard.check(TimeZone.getTimeZone("Europe/London")));
    }

    @Test
    void the_sentence_carries_its_facts_in_the_language_of_the_machine() {
        Map<String, Object> facts = Map.of("port", 8080);

        assertThat(StartText.in(Locale.forLanguageTag("vi-VN")).sentence("port.taken", facts))
                .isEqualTo("Cổng 8080 đang bị chương trình khác dùng: hãy dừng chương trình đó,"
                        + " hoặc chọn cổng khác bằng --port.");
        assertThat(StartText.in(Locale.US).sentence("port.taken", facts))
                .isEqualTo("Port 8080 is taken by another program: stop that program,"
                        + " or choose another port with --port.");
    }

    private static void assertFails(String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        StartFailure.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}
