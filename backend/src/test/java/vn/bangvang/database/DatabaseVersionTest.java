package vn.bangvang.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseVersionTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"11.4.5-MariaDB", "12.1.2-MariaDB-log", "8.4.0", "9.7.0-commercial", "5.5.5-11.8.2-MariaDB"})
    void these_servers_are_accepted(String version) {
        assertThat(DatabaseVersion.parse(version).isSupported()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.11.14-MariaDB-0+deb12u2", "5.5.5-10.11.14-MariaDB", "8.0.44", "8.3.1", "5.7.44"})
    void these_servers_are_refused(String version) {
        assertThat(DatabaseVersion.parse(version).isSupported()).isFalse();
    }

    @Test
    void a_server_that_does_not_answer_is_called_unreachable() {
        DatabaseAddress nowhere = DatabaseAddress.of("jdbc:mysql://127.0.0.1:1/x", "someone", "secret");

        assertThatThrownBy(() -> DatabaseVersion.check(nowhere))
                .isInstanceOfSatisfying(
                        StartFailure.class, e -> assertThat(e.code()).isEqualTo("database.unreachable"));
    }

    @Test
    void parameters_given_by_the_operator_are_kept() {
        DatabaseAddress address = DatabaseAddress.of("mariadb://db/x?connectTimeout=1", "u", "p");

        assertThat(address.url())
                .startsWith("jdbc:mysql://db/x?connectTimeout=1&")
                .contains("connectionTimeZone=UTC");
        assertThat(address.shown()).isEqualTo("mysql://db/x");
    }
}
