package vn.bangvang.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RulebookSchemaTest {

    /** Made anew for every test: what is made before one is no part of it, and its mutants would seem untested. */
    private static Map<?, ?> schema() {
        return (Map<?, ?>) Objects.requireNonNull(JsonReader.read(RulebookSchema.json()));
    }

    static Stream<Presets.Preset> presets() {
        return Presets.list().stream();
    }

    @ParameterizedTest
    @MethodSource("presets")
    void every_preset_fits_as_it_is_written_and_as_it_is_stored(Presets.Preset preset) {
        var written = tree(new Yaml().compose(new java.io.StringReader(preset.text())));
        var stored = Objects.requireNonNull(JsonReader.read(RulebookWriter.json(preset.rulebook())));

        var schema = schema();
        assertThat(SchemaCheck.complaints(schema, written)).isEmpty();
        assertThat(SchemaCheck.complaints(schema, stored)).isEmpty();
    }

    @Test
    void every_component_of_every_record_is_a_property_with_names_in_both_languages() {
        var definitions = (Map<?, ?>) Objects.requireNonNull(schema().get("$defs"));

        for (var type : SchemaTypes.all()) {
            if (!type.isRecord() || type == Share.class || type == LocalizedText.class) {
                continue;
            }
            var name = type.getName().replace("vn.bangvang.rulebook.", "").replace("$", "");
            var object = (Map<?, ?>) Objects.requireNonNull(definitions.get(name), name);
            var properties = (Map<?, ?>) Objects.requireNonNull(object.get("properties"));
            for (var component : type.getRecordComponents()) {
                var property = (Map<?, ?>) properties.get(component.getName());
                assertThat(property).as(name + "." + component.getName()).isNotNull();
                assertThat(property.get("title")).isNotNull();
                assertThat(property.get("description")).isNotNull();
            }
            assertThat(object.get("additionalProperties")).isEqualTo(false);
        }
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "ordinal: VIII|ordinall: VIII|.identity: required, .identity: additionalProperties",
                "codePrefix: |codePrefix: Sáng|.identity.codePrefix: pattern",
                "role: lead|role: leader|.identity.organisers[1].role: enum",
                "date: 2020-06-09|date: 09/6/2020|.identity.legalBasis[2].date: pattern",
                "maxAuthors: 10|maxAuthors: 0|.people.maxAuthors: minimum",
                "maxAuthors: 10|maxAuthors: 101|.people.maxAuthors: maximum",
                "maxAuthors: 10|maxAuthors: 2.5|.people.maxAuthors: type",
                "entrants: [individual, group, organisation]|entrants: []|.people.entrants: minItems",
                "type: mean|type: mode|.rounds[0].aggregation: oneOf",
                "at: 2021-07-30T00:00|at: 30/7/2021|.timeline.milestones[2].at: pattern",
                "advance: all|advance: top|.rounds[0].advance: oneOf",
                "shares: true|shares: [true]|.people.shares: type",
            })
    void what_does_not_fit_is_seen(String right, String wrong, String complaints) {
        var text = Presets.list().getFirst().text();
        assertThat(text).contains(right);

        var tree = tree(new Yaml()
                .compose(new java.io.StringReader(text.replaceFirst(
                        java.util.regex.Pattern.quote(right), java.util.regex.Matcher.quoteReplacement(wrong)))));

        assertThat(String.join(", ", SchemaCheck.complaints(schema(), tree))).isEqualTo(complaints);
    }

    @Test
    void a_left_out_value_has_its_default_and_a_needed_one_is_required() {
        var definitions = (Map<?, ?>) Objects.requireNonNull(schema().get("$defs"));
        var round = (Map<?, ?>) Objects.requireNonNull(definitions.get("Round"));
        var properties = (Map<?, ?>) Objects.requireNonNull(round.get("properties"));

        assertThat(((Map<?, ?>) properties.get("displayDecimals")).get("default"))
                .isEqualTo(new BigDecimal(2));
        assertThat(((Map<?, ?>) properties.get("blind")).get("default")).isEqualTo(false);
        assertThat(((Map<?, ?>) properties.get("panels")).get("default")).isEqualTo("per-field");
        assertThat(round.get("required")).isEqualTo(List.of("code", "name", "mode"));
    }

    /** The document as JSON would hold it. */
    private static Object tree(Node node) {
        return switch (node) {
            case MappingNode mapping -> {
                var map = new LinkedHashMap<String, Object>();
                mapping.getValue()
                        .forEach(t -> map.put(((ScalarNode) t.getKeyNode()).getValue(), tree(t.getValueNode())));
                yield map;
            }
            case SequenceNode sequence -> {
                var list = new ArrayList<Object>();
                sequence.getValue().forEach(item -> list.add(tree(item)));
                yield list;
            }
            case ScalarNode scalar -> scalar(scalar);
            default -> throw new IllegalArgumentException(node.toString());
        };
    }

    private static Object scalar(ScalarNode node) {
        if (node.getTag().equals(Tag.INT) || node.getTag().equals(Tag.FLOAT)) {
            return new BigDecimal(node.getValue());
        }
        return node.getTag().equals(Tag.BOOL) ? (Object) Boolean.valueOf(node.getValue()) : node.getValue();
    }
}
