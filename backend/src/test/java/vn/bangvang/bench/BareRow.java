package vn.bangvang.bench;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import vn.bangvang.kernel.BinaryId;

@MappedEntity("edition")
record BareRow(@Id @BinaryId UUID id, String code) {}
