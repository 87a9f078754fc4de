package vn.bangvang.recount;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.bangvang.scoring.Tabulation;

/** The command line: counts a bundle again and prints it. */
public final class Recount {

    private static final int COUNTED = 0;
    private static final int INVALID = 1;
    private static final int MISUSED = 2;
    private static final int DIFFERENT = 3;

    private static final int MOST_FAULTS = 50;

    private final PrintStream out;
    private final PrintStream err;

    Recount(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    public static void main(String[] args) {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int code = new Recount(out, err).run(List.of(args));
        out.flush();
        System.exit(code);
    }

    /** @return 0 counted and as published, 1 the bundle cannot be counted, 2 misused, 3 not as published */
    int run(List<String> args) {
        var asked = Arguments.of(args);
        var sentences = new Sentences(asked.language());
        if (asked.problem() != null) {
            err.println(sentences.of("recount." + asked.problem(), Map.of("value", asked.problemWith())));
            err.println(sentences.of("recount.usage", Map.of()));
            return MISUSED;
        }
        try {
            var bundle = Bundle.read(Path.of(asked.bundle()));
            var tabulation = bundle.count();
            return asked.why() == null
                    ? print(asked, bundle, tabulation, sentences)
                    : tell(asked.why(), new Story(bundle, tabulation, asked.language()), sentences);
        } catch (BundleInvalid invalid) {
            invalid.faults().stream().limit(MOST_FAULTS).map(sentences::of).forEach(err::println);
            int more = invalid.faults().size() - MOST_FAULTS;
            if (more > 0) {
                err.println(sentences.of("recount.more-faults", Map.of("count", more)));
            }
            return INVALID;
        }
    }

    private int tell(String entry, Story story, Sentences sentences) {
        var lines = story.of(entry);
        if (lines.isEmpty()) {
            err.println(sentences.of("recount.nothing-of-entry", Map.of("value", entry)));
            return MISUSED;
        }
        lines.forEach(out::println);
        return COUNTED;
    }

    private int print(Arguments asked, Bundle bundle, Tabulation tabulation, Sentences sentences) {
        var tables = new Tables(bundle, tabulation, asked.language());
        out.print(asked.tables().stream().map(tables::print).collect(Collectors.joining("\n")));
        if (bundle.published().isEmpty()) {
            return COUNTED;
        }
        var comparison = Comparison.of(bundle, tabulation);
        for (var difference : comparison.differences()) {
            var published = difference.published();
            err.println(sentences.of(
                    "recount.difference",
                    Map.of(
                            "what", (said(published.what(), sentences) + " " + published.of()).strip(),
                            "entry", published.entry(),
                            "published", published.value(),
                            "counted", difference.counted())));
        }
        comparison.compared().forEach((what, count) -> {
            long different = comparison.differences().stream()
                    .filter(d -> d.published().what() == what)
                    .count();
            var facts = Map.of("what", said(what, sentences), "count", count, "same", count - different);
            err.println(sentences.of("recount.compared", facts));
        });
        return comparison.differences().isEmpty() ? COUNTED : DIFFERENT;
    }

    private static String said(PublishedValue.What what, Sentences sentences) {
        return sentences.of("recount.what." + what.name(), Map.of());
    }
}
