package vn.bangvang.entry;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import vn.bangvang.rulebook.Question;

/** A person besides the authors; the answer is a JSON object with {@code name} and the kinds of the details. */
@Serdeable
public record FormPersonView(Question.PersonRole role, List<AuthorDetailView> details) {}
