package vn.bangvang.rulebook;

/** The bodies, the entrants, children, fields and age groups against each other. */
final class PeopleContradictions {

    private PeopleContradictions() {}

    static void check(Rulebook rulebook, Faults faults) {
        identity(rulebook.identity(), faults);
        people(rulebook.people(), faults);
        unit(rulebook.people(), faults);
        minors(rulebook, faults);
        Contradictions.once(rulebook.fields(), Field::code, "fields", "code", faults);
        ageGroups(rulebook, faults);
    }

    private static void identity(Identity identity, Faults faults) {
        if (!identity.codePrefix().matches("[A-Z][A-Z0-9]{1,9}")) {
            faults.add("identity.codePrefix", "bad-prefix", "value", identity.codePrefix());
        }
        if (identity.organisers().stream().noneMatch(o -> o.role() == Organiser.Role.LEAD)) {
            faults.add("identity.organisers", "nobody-leads");
        }
    }

    private static void people(People people, Faults faults) {
        if (people.minAuthors() > people.maxAuthors()) {
            faults.add("people.minAuthors", "min-above-max", "min", people.minAuthors(), "max", people.maxAuthors());
        }
        if (people.entrants().contains(People.EntrantKind.INDIVIDUAL) && people.minAuthors() > 1) {
            faults.add("people.minAuthors", "individual-is-one", "min", people.minAuthors());
        }
        if (people.entrants().contains(People.EntrantKind.GROUP) && people.maxAuthors() < 2) {
            faults.add("people.maxAuthors", "group-needs-two", "max", people.maxAuthors());
        }
        Contradictions.once(people.entrants(), k -> k, "people.entrants", "", faults);
        Contradictions.once(people.details(), AuthorDetail::kind, "people.details", "kind", faults);
    }

    private static void unit(People people, Faults faults) {
        if (people.enteredBy() == People.EnteredBy.UNIT && people.submittingUnit() == People.Presence.NONE) {
            faults.add("people.submittingUnit", "unit-not-asked");
        }
    }

    private static void minors(Rulebook rulebook, Faults faults) {
        var minors = rulebook.people().minors();
        if (minors == null) {
            return;
        }
        Contradictions.needsBirthDate(rulebook, "people.minors", faults);
        if (minors.childConsentsFrom() > minors.below()) {
            faults.add(
                    "people.minors.childConsentsFrom",
                    "child-never-consents",
                    "value",
                    minors.childConsentsFrom(),
                    "below",
                    minors.below());
        }
    }

    private static void ageGroups(Rulebook rulebook, Faults faults) {
        var groups = rulebook.ageGroups();
        if (!groups.isEmpty()) {
            Contradictions.needsBirthDate(rulebook, "ageGroups", faults);
        }
        Contradictions.once(groups, AgeGroup::code, "ageGroups", "code", faults);
        for (int i = 0; i < groups.size(); i++) {
            var group = groups.get(i);
            String path = "ageGroups[" + i + "]";
            Contradictions.days(group.bornFrom(), group.bornTo(), path + ".bornFrom", faults);
            groups.subList(0, i).stream()
                    .filter(group::overlaps)
                    .findFirst()
                    .ifPresent(other ->
                            faults.add(path, "age-groups-overlap", "group", group.name(), "other", other.name()));
        }
    }
}
