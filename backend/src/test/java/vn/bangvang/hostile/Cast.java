package vn.bangvang.hostile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.bangvang.account.People;
import vn.bangvang.http.Person;
import vn.bangvang.programme.AnEdition;

/** Who attacks and what there is to be attacked: a call that is open, an edition under judgement, one still a draft. */
final class Cast {

    final Map<String, Person> people = new LinkedHashMap<>();
    final List<String> ids = new ArrayList<>();
    private final Map<String, List<String>> byResource = new LinkedHashMap<>();
    private final String publicCode;
    private final String token;

    Cast(People makers) {
        var organiser = makers.organiser();
        var applicant = makers.applicant();
        var open =
                new Stage(organiser, makers.with(vn.bangvang.account.Role.SECRETARY, null), applicant, makers::signIn);
        know("editions", open.edition);
        var draft = open.draft("Hồ sơ đang soạn");
        know("entries", draft, open.submitted("Hồ sơ đã nộp"), open.eligible("Hồ sơ hợp lệ"), draft);
        know("attachmentId", photo(applicant, draft));

        var judged = new Stage(organiser, open.secretary, applicant, makers::signIn);
        know("editions", judged.edition, open.edition);
        know("entries", judged.eligible("Bài thứ nhất"), judged.eligible("Bài thứ hai"));
        know("panels", judged.panel());
        judged.judging();
        var published = new Stage(organiser, open.secretary, applicant, makers::signIn);
        know("entryId", published.eligible("Bài được giải"), published.eligible("Bài không được giải"));
        published.panel();
        published.judging();
        published.sealAll();
        published.publish();
        know("editions", published.edition);
        var certificate = published.certificates().getFirst();
        know("certificates", UUID.fromString(certificate.get("id").getStringValue()));
        var verifyPath = certificate.get("verifyPath").getStringValue();
        token = verifyPath.substring(verifyPath.lastIndexOf('/') + 1);
        publicCode = organiser.get(published.path()).string("code");
        know("spare", AnEdition.anEdition().draftedBy(organiser));

        people.put("stranger", makers.stranger());
        people.put("applicant", applicant);
        people.put("judge", judged.judges().getFirst());
        people.put("organiser", organiser);
        people.put("secretary", open.secretary);
        people.put("administrator", makers.administrator());
        var judge = people.get("judge");
        know("sheets", Stage.sheets(judge).toArray(UUID[]::new));
        know("accounts", applicant.accountId(), judge.accountId(), new UUID(0, 0));
        for (var expert :
                organiser.get("/api/experts?limit=3").is(200).at("items").values()) {
            know("experts", UUID.fromString(expert.get("id").getStringValue()));
            know("expertId", UUID.fromString(expert.get("id").getStringValue()));
        }
    }

    private static UUID photo(Person owner, UUID entry) {
        return owner.upload(
                        "/api/entries/" + entry + "/attachments?kind=photos",
                        Map.of(),
                        "a.png",
                        "image/png",
                        Samples.PNG)
                .is(201)
                .id("id");
    }

    private void know(String resource, UUID... some) {
        for (var id : some) {
            ids.add(id.toString());
            byResource.computeIfAbsent(resource, any -> new ArrayList<>()).add(id.toString());
        }
    }

    /** Ids that exist for this parameter of this path: {@code /api/sheets/{id}} means sheets. */
    List<String> fitting(Operation operation, String parameter) {
        if (operation.id().equals("moveEdition") || operation.id().equals("writeRulebook")) {
            return byResource.get("spare");
        }
        if (parameter.equals("code")) {
            return List.of(publicCode, "khong-co");
        }
        if (parameter.equals("token")) {
            return List.of(token, "khong-co");
        }
        var resource = operation.path().split("/")[2];
        return parameter.equals("id")
                ? byResource.getOrDefault(resource, ids)
                : byResource.getOrDefault(parameter, ids);
    }
}
