package vn.bangvang.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PersonKeyTest {

    private static final PersonKey KEYS = new PersonKey("a-secret-of-one-installation-0123456789");
    private static final UUID EDITION = new UUID(1, 1);
    private static final LocalDate BORN = LocalDate.of(2010, 5, 1);

    @Test
    void the_same_name_and_birth_date_are_one_person_however_they_are_typed() {
        assertThat(key("Đỗ Thị Hoà", BORN, "0905123456")).isEqualTo(key("đỗ thị  hòa", BORN, null));
    }

    @Test
    void namesakes_are_two_people() {
        assertThat(key("Lê Văn An", BORN, null)).isNotEqualTo(key("Lê Văn An", BORN.plusDays(1), null));
        assertThat(key("Lê Văn An", null, null)).isNotEqualTo(key("Lê Văn An", null, null));
    }

    @Test
    void without_birth_dates_the_phone_tells() {
        assertThat(key("Lê Văn An", null, "0905 123 456")).isEqualTo(key("Lê Văn An", null, "0905123456"));
    }

    @Test
    void another_edition_knows_the_person_under_another_key() {
        var author = author("Lê Văn An", BORN, null);

        assertThat(KEYS.of(EDITION, author)).isNotEqualTo(KEYS.of(new UUID(1, 2), author));
    }

    @Test
    void whoever_lacks_the_secret_of_the_installation_cannot_try_out_names() {
        var author = author("Lê Văn An", BORN, null);

        assertThat(new PersonKey("a-secret-of-another-one-0123456789ab").of(EDITION, author))
                .isNotEqualTo(KEYS.of(EDITION, author));
    }

    private static String key(String name, @Nullable LocalDate born, @Nullable String phone) {
        return KEYS.of(EDITION, author(name, born, phone));
    }

    private static EntryAuthor author(String name, @Nullable LocalDate born, @Nullable String phone) {
        return new EntryAuthor(
                UUID.randomUUID(), EDITION, 1, true, name, born, null, null, null, phone, null, null, true);
    }
}
