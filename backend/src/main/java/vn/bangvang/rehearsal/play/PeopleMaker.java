package vn.bangvang.rehearsal.play;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import vn.bangvang.kernel.Text;

/** Invents people: no name is taken twice, every address is one that reaches nobody. */
public final class PeopleMaker {

    private final Words words;
    private final Random random;
    private final String domain;
    private final java.util.Set<String> taken = new java.util.HashSet<>();
    private int count;

    public PeopleMaker(Words words, Random random, String domain) {
        this.words = words;
        this.random = random;
        this.domain = domain;
    }

    public <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    public String pick(String path) {
        return pick(words.list(path));
    }

    public String name() {
        var name = random.nextInt(8) == 0 ? highlandName() : lowlandName();
        return taken.add(name) ? name : name();
    }

    private String highlandName() {
        var given = pick(random.nextBoolean() ? "highland.men" : "highland.women");
        return given + " " + pick("highland.surnames");
    }

    private String lowlandName() {
        var kind = random.nextBoolean() ? "men" : "women";
        return "%s %s %s".formatted(pick("surnames"), pick(kind + ".middles"), pick(kind + ".givens"));
    }

    /** The name without marks and a running number. */
    public String email(String name) {
        count++;
        var plain = Text.searchKey(name).replaceAll("[^a-z0-9]+", ".");
        return "%s.%d@%s".formatted(plain, count, domain);
    }

    public String phone() {
        return "09%02d %03d %03d".formatted(random.nextInt(100), random.nextInt(1000), random.nextInt(1000));
    }

    public ApplicantPlan applicant() {
        var name = name();
        return new ApplicantPlan(name, email(name), phone());
    }

    public ExpertPlan expert(String unit, List<String> expertise) {
        var name = name();
        return new ExpertPlan(name, pick("degrees"), pick("positions"), unit, expertise, email(name), phone());
    }

    /** The applicant first, as the lead, then colleagues; shares make a whole. */
    public List<AuthorPlan> authors(ApplicantPlan lead, String unit, int size) {
        var authors = new ArrayList<AuthorPlan>();
        int rest = 100;
        for (int i = 0; i < size; i++) {
            int share = i == size - 1 ? rest : rest / (size - i) + (i == 0 ? 5 : 0);
            rest -= share;
            var name = i == 0 ? lead.name() : name();
            authors.add(new AuthorPlan(name, String.valueOf(share), i == 0, details(lead, unit, i == 0)));
        }
        return authors;
    }

    private Map<String, String> details(ApplicantPlan lead, String unit, boolean isLead) {
        var born = LocalDate.of(1968, 1, 1).plusDays(random.nextInt(12_000));
        return Map.of(
                "birth-date", born.toString(),
                "degree", pick("degrees"),
                "occupation", pick("occupations"),
                "workplace", unit,
                "address", pick("communes"),
                "phone", isLead ? lead.phone() : phone(),
                "email", isLead ? lead.email() : "");
    }
}
