package vn.bangvang.rehearsal.play;

import java.util.List;

/**
 * A small file that comes with a dossier: a picture, or a page that repeats some answers.
 *
 * @param kind what the form calls it
 * @param says codes of the answers
 */
public record FilePlan(String kind, String name, List<String> says) {

    public FilePlan {
        says = List.copyOf(says);
    }

    /** What {@code words} says under {@code attachments}. */
    public static List<FilePlan> of(Words words) {
        return words.trees("attachments").stream()
                .map(file -> new FilePlan(file.text("kind"), file.text("name"), file.listIfAny("says")))
                .toList();
    }

    private boolean isPicture() {
        return name.endsWith(".png");
    }

    String mediaType() {
        return isPicture() ? "image/png" : "application/pdf";
    }

    byte[] content(EntryPlan entry) {
        return isPicture()
                ? SmallFiles.png(entry.title())
                : SmallFiles.pdf(
                        entry.title(),
                        says.stream()
                                .map(code -> entry.answers().getOrDefault(code, ""))
                                .toList());
    }
}
