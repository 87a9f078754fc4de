package vn.bangvang.recount;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.bangvang.recount.Tables.Table;

/**
 * What was asked for on the command line.
 *
 * @param why key of the entry whose count is to be told; absent for tables
 * @param problem code of what is wrong with the command; absent when nothing is
 */
record Arguments(
        String bundle,
        List<Table> tables,
        @Nullable String why,
        String language,
        @Nullable String problem,
        String problemWith) {

    private static final List<Table> USUAL = List.of(Table.RESULTS, Table.RANKS, Table.PRIZES);

    static Arguments of(List<String> args) {
        var reading = new Reading();
        for (int i = 0; i < args.size(); i++) {
            var arg = args.get(i);
            var value = i + 1 < args.size() ? args.get(i + 1) : "";
            i += reading.take(arg, value);
        }
        return reading.done();
    }

    private static final class Reading {

        private final List<Table> tables = new ArrayList<>();
        private String bundle = "";
        private String language = "vi";
        private boolean criteria;
        private @Nullable String why;
        private @Nullable String problem;
        private String problemWith = "";

        /** @return how many arguments after this one belong to it */
        int take(String arg, String value) {
            switch (arg) {
                case "--criteria" -> criteria = true;
                case "--why" -> why = value;
                case "--lang" -> language = value;
                case "--table" -> table(value).ifPresentOrElse(tables::add, () -> refuse("unknown-table", value));
                default -> {
                    boolean first = bundle.isEmpty() && !arg.startsWith("--");
                    if (first) {
                        bundle = arg;
                    } else {
                        refuse("unknown-argument", arg);
                    }
                    return 0;
                }
            }
            return arg.equals("--criteria") ? 0 : 1;
        }

        Arguments done() {
            if (!List.of("vi", "en").contains(language)) {
                refuse("unknown-language", language);
                language = "vi";
            }
            if (bundle.isEmpty()) {
                refuse("bundle-missing", "");
            }
            var wanted = new ArrayList<>(tables.isEmpty() ? USUAL : tables);
            if (criteria && !wanted.contains(Table.CRITERIA)) {
                wanted.add(1, Table.CRITERIA);
            }
            return new Arguments(bundle, wanted, why, language, problem, problemWith);
        }

        private void refuse(String code, String with) {
            if (problem == null) {
                problem = code;
                problemWith = with;
            }
        }

        private static Optional<Table> table(String word) {
            return Arrays.stream(Table.values())
                    .filter(t -> t.name().toLowerCase(Locale.ROOT).equals(word))
                    .findFirst();
        }
    }
}
