package vn.bangvang.rehearsal.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.bangvang.rehearsal.play.ApplicantPlan;
import vn.bangvang.rehearsal.play.AuthorPlan;
import vn.bangvang.rehearsal.play.PeopleMaker;
import vn.bangvang.rehearsal.play.Words;

/** The authors of a dossier: written down one by one, or so many, invented around whoever enters it. */
final class Authors {

    private static final String YES = "GIVEN";

    private final PeopleMaker people;

    Authors(PeopleMaker people) {
        this.people = people;
    }

    List<AuthorPlan> of(Words dossier, ApplicantPlan applicant, String unit) {
        if (!dossier.hasList("authors")) {
            return people.authors(applicant, unit, Integer.parseInt(dossier.text("authors")));
        }
        var written = new ArrayList<AuthorPlan>();
        for (var author : dossier.trees("authors")) {
            written.add(new AuthorPlan(
                    author.text("name"), "", written.isEmpty(), details(author, unit), guardian(author)));
        }
        return written;
    }

    private Map<String, String> details(Words author, String unit) {
        var details = new HashMap<>(Map.of("workplace", unit, "phone", people.phone()));
        author.tree("details").names().forEach(name -> details.put(name, author.text("details." + name)));
        return details;
    }

    private Map<String, String> guardian(Words author) {
        return author.has("guardian")
                ? Map.of(
                        "name",
                        author.text("guardian.name"),
                        "relation",
                        author.text("guardian.relation"),
                        "phone",
                        people.phone(),
                        "processing",
                        YES,
                        "publication",
                        YES,
                        "childPublication",
                        YES)
                : Map.of();
    }
}
