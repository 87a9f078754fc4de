package vn.bangvang.portal;

import io.micronaut.serde.annotation.Serdeable;
import vn.bangvang.award.NameView;

/** How many prizes of one level were given. */
@Serdeable
record PublishedLevelView(String code, NameView name, int count) {}
