package vn.bangvang.council;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import vn.bangvang.kernel.BinaryId;

/** Somebody who has voted. */
@MappedEntity
record Voter(@Id @BinaryId UUID accountId) {}
