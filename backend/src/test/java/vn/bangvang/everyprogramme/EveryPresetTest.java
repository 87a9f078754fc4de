package vn.bangvang.everyprogramme;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.bangvang.account.People;
import vn.bangvang.programme.AnEdition;
import vn.bangvang.rulebook.Presets;

@MicronautTest(transactional = false)
class EveryPresetTest {

    @Inject
    People people;

    static Stream<Presets.Preset> presets() {
        return Presets.list().stream();
    }

    @ParameterizedTest
    @MethodSource("presets")
    void every_preset_runs_from_its_opening_to_published_results(Presets.Preset preset) {
        var rules = AnEdition.anEdition().with("preset", preset.code());
        var code = "lan-" + UUID.randomUUID().toString().substring(0, 18);
        var run = new WholeRun(people, preset.rulebook(), rules, code)
                .enter()
                .judge()
                .decide();

        var results = run.publish();

        var levels = preset.rulebook().prizes().levels();
        assertThat(Council.each(results.at("levels"))).isNotEmpty().allSatisfy(level -> {
            var known = levels.stream()
                    .filter(l -> l.code().equals(level.get("code").getStringValue()))
                    .findFirst();
            assertThat(known).isPresent();
        });
        assertThat(results.text()).contains("Tác giả 1 của hồ sơ 1");
    }
}
