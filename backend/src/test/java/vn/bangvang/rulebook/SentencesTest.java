package vn.bangvang.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SentencesTest {

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void everything_in_a_rulebook_has_a_name_in_both_languages(String language) {
        var sentences = Sentences.in(language);

        for (var type : SchemaTypes.all()) {
            if (type.isEnum()) {
                for (var constant : type.getEnumConstants()) {
                    assertThat(sentences.word((Enum<?>) constant)).isNotBlank();
                }
            } else if (type.isRecord()) {
                for (var component : type.getRecordComponents()) {
                    assertThat(sentences.label(type, component.getName())).isNotBlank();
                }
                if (RecordBinder.isVariant(type)) {
                    assertThat(sentences.type(type)).isNotBlank();
                }
            }
        }
    }
}
