package vn.bangvang.rehearsal.play;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.bangvang.rehearsal.stage.Json;
import vn.bangvang.rehearsal.stage.Person;
import vn.bangvang.rehearsal.stage.Site;

/** An edition on the way: who plays it, and which dossier of the plan has become which of the product. */
public record Play(
        Site site,
        EditionPlan plan,
        String editionId,
        Person organiser,
        Person secretary,
        Map<String, EntryPlan> entries,
        Map<ApplicantPlan, Person> applicants) {

    Play(Site site, EditionPlan plan, String editionId, Person organiser, Person secretary) {
        this(
                site,
                plan,
                editionId,
                organiser,
                secretary,
                Collections.synchronizedMap(new LinkedHashMap<>()),
                Collections.synchronizedMap(new LinkedHashMap<>()));
    }

    public String path(String rest) {
        return "/api/editions/" + editionId + rest;
    }

    public void move(String to) {
        organiser.post(path("/moves"), Map.of("to", to));
    }

    public void closeRound(String round) {
        organiser.post(path("/rounds/%s/closing".formatted(round)), Map.of());
    }

    public List<Json> entriesIn(String state) {
        var items = new java.util.ArrayList<Json>();
        String after = "";
        do {
            var page = secretary
                    .get(path("/intake?limit=200&state=" + state + after))
                    .json();
            items.addAll(page.list("items"));
            after = page.find("next").map(next -> "&after=" + next.text()).orElse("");
        } while (!after.isEmpty());
        return items;
    }
}
