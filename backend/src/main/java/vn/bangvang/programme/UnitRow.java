package vn.bangvang.programme;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import vn.bangvang.kernel.BinaryId;

/** A school, agency, company or commune, known by its name. */
@MappedEntity("unit")
record UnitRow(@Id @BinaryId UUID id, String name, String searchKey) {}
