package vn.bangvang.kernel.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.core.io.scan.ClassPathResourceLoader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.bangvang.rulebook.LocalizedText;

class SentenceTest {

    private final Messages messages =
            new Messages(ClassPathResourceLoader.defaultLoader(getClass().getClassLoader()));

    @Test
    void a_decimal_is_written_as_the_language_writes_it_with_every_digit() {
        var facts = Map.<String, Object>of("sum", new BigDecimal("1099.90"));

        assertThat(vietnamese("form.shares-miss-100", facts)).contains("1.099,90 %");
        assertThat(english("form.shares-miss-100", facts)).contains("1,099.90");
    }

    @Test
    void words_of_the_regulation_stand_in_the_language_of_the_sentence() {
        var facts = Map.<String, Object>of("max", 5, "kind", new LocalizedText("Ảnh 4×6", "Portrait"));

        assertThat(vietnamese("entry.too-many-files", facts))
                .contains("Ảnh 4×6")
                .doesNotContain("Portrait");
        assertThat(english("entry.too-many-files", facts)).contains("Portrait").doesNotContain("Ảnh");
    }

    @Test
    void a_day_is_written_as_people_write_it() {
        var facts = Map.<String, Object>of(
                "label", "Tuổi", "value", LocalDate.of(2009, 2, 1), "min", LocalDate.of(2012, 1, 1));

        assertThat(vietnamese("eligibility.born-too-early", facts)).contains("01/02/2009", "01/01/2012");
    }

    private String vietnamese(String code, Map<String, Object> facts) {
        return messages.text(Locale.of("vi"), code, facts);
    }

    private String english(String code, Map<String, Object> facts) {
        return messages.text(Locale.ENGLISH, code, facts);
    }
}
