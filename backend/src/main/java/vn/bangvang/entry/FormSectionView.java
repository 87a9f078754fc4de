package vn.bangvang.entry;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** One part of the form. */
@Serdeable
public record FormSectionView(
        String code, String title, @Nullable String help, List<FormQuestionView> questions) {}
