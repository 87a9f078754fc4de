package vn.bangvang.rehearsal.play;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.bangvang.rehearsal.stage.Crowd;
import vn.bangvang.rehearsal.stage.Person;

/** The organiser brings experts onto panels; they accept, and the sheets are spread over them. */
public final class Seating {

    private final Play play;
    private final String password;
    private final Map<String, String> experts = new HashMap<>();
    private final Map<PanelPlan, String> panels = new HashMap<>();

    public Seating(Play play, String password) {
        this.play = play;
        this.password = password;
    }

    /** Those who judge, in the order of the plan. Experts whom {@code known} holds come without a new invitation. */
    public List<Person> seat(Map<String, Person> known) {
        var judges = new ArrayList<Person>();
        var guests = new ArrayList<Person>();
        for (var panel : play.plan().panels()) {
            var id = play.organiser()
                    .post(play.path("/panels"), panel.typed())
                    .json()
                    .text("id");
            panels.put(panel, id);
            for (int seat = 0; seat < panel.judges().size(); seat++) {
                var expert = panel.judges().get(seat);
                var member = Map.of("expertId", add(expert), "role", panel.role(seat));
                play.organiser().post("/api/panels/%s/members".formatted(id), member);
                var person = known.get(expert.email());
                if (person == null) {
                    person = new Person(play.site(), expert.name(), expert.email(), password);
                    guests.add(person);
                }
                judges.add(person);
            }
        }
        Crowd.each(guests, Person::acceptInvitation);
        return judges;
    }

    private String add(ExpertPlan expert) {
        return experts.computeIfAbsent(expert.email(), email -> known(expert));
    }

    private String known(ExpertPlan expert) {
        var query = "/api/experts?limit=200";
        for (var found : play.organiser().get(query).json().list("items")) {
            if (Objects.equals(found.text("email"), expert.email())) {
                return found.text("id");
            }
        }
        return play.organiser().post("/api/experts", expert.typed()).json().text("id");
    }

    /** What the product calls a panel that was seated. */
    public String idOf(PanelPlan panel) {
        return Objects.requireNonNull(panels.get(panel));
    }

    /** The organiser knows of an interest: this judge will not get this entry. */
    public void declareConflict(String entryId, Person judge, String reason) {
        var account = judge.get("/api/session").json().text("accountId");
        play.organiser()
                .post(play.path("/conflicts"), Map.of("entryId", entryId, "judgeId", account, "reason", reason));
    }

    public void assign() {
        play.organiser().post(play.path("/assignments"), Map.of());
    }

    public void assign(String round) {
        play.organiser().post(play.path("/assignments"), Map.of("round", round));
    }
}
