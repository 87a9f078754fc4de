package vn.bangvang.rehearsal.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import vn.bangvang.rehearsal.play.PeopleMaker;
import vn.bangvang.rehearsal.play.Words;
import vn.bangvang.rehearsal.stage.Person;
import vn.bangvang.rehearsal.stage.Site;

/** Who runs the demonstration, all with the same password. */
record Cast(Person administrator, Person organiser, Person secretary, Words demo) {

    private static final long SEED = 7;

    static Cast on(Site site, String password) {
        var demo = Words.of("demo.yml");
        var people = new PeopleMaker(Words.of("words.yml"), new Random(SEED), demo.text("domain"));
        var staff = new ArrayList<Person>();
        for (var role : List.of("administrator", "organiser", "secretary")) {
            staff.add(new Person(site, people.name(), address(demo, demo.text("roles." + role)), password));
        }
        return new Cast(staff.get(0), staff.get(1), staff.get(2), demo);
    }

    /** What the demonstration says of an account, by the account. */
    Map<String, String> told() {
        var told = new LinkedHashMap<String, String>();
        var accounts = demo.tree("told");
        accounts.names().forEach(name -> told.put(address(demo, name), accounts.text(name)));
        return told;
    }

    private static String address(Words demo, String name) {
        return name + "@" + demo.text("domain");
    }
}
