package vn.bangvang.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.bangvang.http.Answer;
import vn.bangvang.http.Person;

/** A dossier of the technical innovation contest, complete by default; each test changes what it is about. */
public final class AnEntry {

    private final Map<String, Object> form = new LinkedHashMap<>();
    private final Map<String, String> answers = new HashMap<>();

    private AnEntry() {
        form.put("title", "Máy tách vỏ cà phê ướt dùng năng lượng mặt trời");
        form.put("field", "CK");
        form.put("entrant", "INDIVIDUAL");
        form.put("submittingUnit", "Liên đoàn Lao động thành phố Buôn Ma Thuột");
        form.put("authors", List.of(author("Nguyễn Thị Ngọc Ánh", true, "100")));
        form.put("answers", answers);
        answers.putAll(Map.of(
                "createdOn", "2025-04-01",
                "appliedAt", "Hợp tác xã Ea Tu",
                "knownSolutions", "Máy tách vỏ dùng điện lưới, tốn nước.",
                "content", "Dùng tấm pin 3 kWp, bộ lưu điện và trục tách hai tầng.",
                "newPoints", "Tách hai tầng, tuần hoàn nước.",
                "noveltyLevel", "province",
                "stage", "applied",
                "spread", "Các hợp tác xã trồng cà phê.",
                "technicalEffect", "Giảm 60 % lượng nước.",
                "economicEffect", "Tiết kiệm 45 triệu đồng mỗi vụ."));
        answers.putAll(Map.of("ownWork", "true", "livesInProvince", "true", "processing", "true"));
    }

    public static AnEntry anEntry() {
        return new AnEntry();
    }

    public static Map<String, Object> author(String name, boolean lead, String share) {
        return Map.of(
                "name",
                name,
                "lead",
                lead,
                "share",
                share,
                "details",
                Map.of("workplace", "Trường THPT Chu Văn An", "phone", "0905123456"));
    }

    /** Somebody born on this day. */
    public static Map<String, Object> author(String name, String born) {
        var author = new HashMap<>(author(name, true, "100"));
        author.put(
                "details",
                Map.of("workplace", "Trường THCS Phan Chu Trinh", "phone", "0905123456", "birth-date", born));
        return author;
    }

    /** A child with a representative who answers so to processing and publication, and the child too. */
    public static Map<String, Object> child(String name, String born, String processing, String publication) {
        var author = new HashMap<>(author(name, born));
        author.put(
                "guardian",
                Map.of(
                        "name",
                        "H’Bia Ayun",
                        "relation",
                        "mẹ",
                        "phone",
                        "0914000111",
                        "processing",
                        processing,
                        "publication",
                        publication,
                        "childPublication",
                        publication));
        return author;
    }

    public AnEntry with(String part, Object value) {
        form.put(part, value);
        return this;
    }

    public AnEntry answering(String question, String answer) {
        answers.put(question, answer);
        return this;
    }

    /** Authors who share in these parts of a hundred. */
    public AnEntry shared(String... shares) {
        var authors = new ArrayList<Map<String, Object>>();
        for (var share : shares) {
            authors.add(author("Tác giả " + (authors.size() + 1), authors.isEmpty(), share));
        }
        form.put("entrant", shares.length == 1 ? "INDIVIDUAL" : "GROUP");
        form.put("authors", authors);
        return this;
    }

    public Map<String, Object> form() {
        return form;
    }

    /** Begun and typed, not handed in. */
    public UUID draftedBy(Person owner, UUID editionId) {
        var id = owner.post("/api/editions/" + editionId + "/entries").is(201).id("id");
        owner.put("/api/entries/" + id + "/draft", "\"0\"", form).is(200);
        return id;
    }

    public UUID submittedBy(Person owner, UUID editionId) {
        var id = draftedBy(owner, editionId);
        submit(owner, id).is(200);
        return id;
    }

    public UUID eligible(Person owner, UUID editionId, Person secretary) {
        var id = submittedBy(owner, editionId);
        check(secretary, id, Map.of("outcome", "ELIGIBLE")).is(200);
        return id;
    }

    public static Answer submit(Person owner, UUID id) {
        return owner.post("/api/entries/" + id + "/submission", version(owner, id), Map.of());
    }

    public static Answer check(Person secretary, UUID id, Map<String, Object> finding) {
        return secretary.post("/api/entries/" + id + "/checks", version(secretary, id), finding);
    }

    public static String version(Person reader, UUID id) {
        return reader.get("/api/entries/" + id).is(200).etag();
    }
}
