package vn.bangvang.programme;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** What is wrong with a text, and the text as JSON and as YAML as far as it can be read. */
@Serdeable
public record RulebookCheckView(
        List<RulebookFaultView> faults, @Nullable String document, String yaml) {}
