package vn.bangvang.judging;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** Everything a judge has to do, newest edition first, and the panels the judge chairs. */
@Serdeable
public record WorkView(List<WorkEditionView> editions, List<ChairView> chairOf) {}
