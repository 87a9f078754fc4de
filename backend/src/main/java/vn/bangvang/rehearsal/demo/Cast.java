package vn.bangvang.rehearsal.demo;

import java.util.ArrayList;
import java.util.List;
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
            staff.add(new Person(site, people.name(), address(demo, role, ""), password));
        }
        return new Cast(staff.get(0), staff.get(1), staff.get(2), demo);
    }

    private static String address(Words demo, String role, String number) {
        return demo.text("roles." + role) + number + "@" + demo.text("domain");
    }

    String judge(int number) {
        return address(demo, "judge", "-" + number);
    }

    String applicant(int number) {
        return address(demo, "applicant", "-" + number);
    }
}
