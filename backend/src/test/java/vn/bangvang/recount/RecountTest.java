package vn.bangvang.recount;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RecountTest {

    private static final Path EXAMPLE = Path.of("docs/recount-example");

    @TempDir
    private Path folder;

    @Test
    void the_example_of_the_documentation_is_counted_and_printed() {
        var said = CommandLine.run(EXAMPLE.toString(), "--lang", "en");

        assertThat(said.code()).isZero();
        assertThat(said.out()).isEqualTo("""
                        round,entry,field,sheets,missing,exact,shown,for,whole,turn,quorum,goesOn
                        panel,VD-001,CN,3,0,79,79.00,,,,,yes
                        panel,VD-002,CN,3,0,85,85.00,,,,,yes
                        panel,VD-003,NN,3,0,85,85.00,,,,,yes
                        panel,VD-004,NN,3,0,213/5,42.60,,,,,yes
                        committee,VD-001,CN,,,200/3,66.67,6,9,1,yes,yes
                        committee,VD-002,CN,,,800/9,88.89,8,9,1,yes,yes
                        committee,VD-003,NN,,,200/3,66.67,6,9,1,yes,yes
                        committee,VD-004,NN,,,500/9,55.56,5,9,1,yes,yes

                        rank,shared,entry,field,exact,shown
                        1,yes,VD-002,CN,85,85.00
                        1,yes,VD-003,NN,85,85.00
                        3,no,VD-001,CN,79,79.00
                        4,no,VD-004,NN,213/5,42.60

                        kind,prize,name,key,field,rank,money,state
                        level,first,First prize,VD-002,CN,1,10000000,given
                        level,second,Second prize,VD-003,NN,1,5000000,given
                        level,third,Third prize,VD-001,CN,3,3000000,given
                        """);
    }

    @Test
    void every_criterion_is_printed_exactly_when_asked_for() {
        var said = CommandLine.run(EXAMPLE.toString(), "--criteria");

        assertThat(said.out())
                .contains("panel,VD-002,criterion,novelty,46/3,46/3,15.33\n")
                .contains("panel,VD-004,criterion,effect,29/2,29/2,14.50\n")
                .contains("panel,VD-001,figure,public,,8,8.00\n");
    }

    @Test
    void the_command_tells_how_an_entry_came_to_its_prize() {
        assertThat(CommandLine.run(EXAMPLE.toString(), "--why", "VD-003").out())
                .startsWith("Chấm điểm\n  Tính mới: (15 + 16 + 15)")
                .contains("20 × 300 : 300")
                .contains("= 46/3, hiển thị 15,33.")
                .contains("\nBan Tổ chức biểu quyết\n")
                .contains("Giải Nhì");
    }

    @Test
    void keys_are_the_same_whether_their_letters_are_composed_or_not() throws IOException {
        for (var file : List.of("entries.csv", "sheets.csv", "published.csv")) {
            var text = Files.readString(EXAMPLE.resolve(file)).replace("VD-004", "VĐ-Á");
            write(file, file.equals("sheets.csv") ? Normalizer.normalize(text, Normalizer.Form.NFD) : text);
        }
        for (var file : List.of("figures.csv", "ballots.csv", "meetings.csv")) {
            write(file, Files.readString(EXAMPLE.resolve(file)).replace("VD-004", "VĐ-Á"));
        }

        assertThat(CommandLine.run(folder.toString()).code()).isZero();
    }

    @Test
    void what_differs_from_the_publication_is_named_and_ends_with_code_3() throws IOException {
        write(
                "published.csv",
                "what,entry,value,round\ntotal,VD-001,79.01,panel\nrank,VD-001,3,\nprize,VD-002,second,\n");

        var said = CommandLine.run(folder.toString(), "--lang", "en");

        assertThat(said.code()).isEqualTo(3);
        assertThat(said.err()).isEqualTo("""
                        total of VD-001: published 79.01, counted 79.00.
                        prize of VD-002: published second, counted first.
                        rank: 1 of 1 as published.
                        prize: 0 of 1 as published.
                        total: 0 of 1 as published.
                        """);
    }

    @Test
    void a_tie_that_nobody_decided_is_shown_as_one() throws IOException {
        write("published.csv", "what,entry,value\n");
        write("choices.csv", "choice,entry\n");

        assertThat(CommandLine.run(folder.toString(), "--table", "prizes").out())
                .isEqualTo("""
                        kind,prize,name,key,field,rank,money,state
                        level,first,Giải Nhất,VD-002,,,10000000,tied for 1
                        level,first,Giải Nhất,VD-003,,,10000000,tied for 1
                        """);
    }

    @Test
    void semicolons_decimal_commas_and_a_byte_order_mark_of_a_spreadsheet_are_read() throws IOException {
        var sheets = Files.readString(EXAMPLE.resolve("sheets.csv"));
        write(
                "sheets.csv",
                "\uFEFF" + sheets.replace(",", ";").replace("\n", "\r\n").replace(";25\r", ";25,0\r"));

        assertThat(CommandLine.run(folder.toString()).code()).isZero();
    }

    @Test
    void one_row_per_paper_counts_like_one_row_with_a_count() throws IOException {
        var papers = new StringBuilder("round,entry,option\n");
        for (var row : Files.readAllLines(EXAMPLE.resolve("ballots.csv")).stream()
                .skip(1)
                .toList()) {
            int end = row.lastIndexOf(',');
            papers.append((row.substring(0, end) + "\n").repeat(Integer.parseInt(row.substring(end + 1))));
        }
        write("ballots.csv", papers.toString());

        assertThat(CommandLine.run(folder.toString()).out())
                .isEqualTo(CommandLine.run(EXAMPLE.toString()).out());
    }

    @Test
    void an_entry_goes_on_when_the_panel_says_so_and_the_choice_is_written_again() throws IOException {
        var rules = Files.readString(EXAMPLE.resolve("rulebook.yaml"));
        write(
                "rulebook.yaml",
                rules.replace("    judgesPerEntry: 3\n", "    judgesPerEntry: 3\n    advance: panel-decision\n"));
        write("choices.csv", """
                choice,round,entry,level,chosen
                goes-on,panel,VD-001,,
                goes-on,panel,VD-002,,
                """);

        var said = CommandLine.run(folder.toString(), "--table", "ranks", "--lang", "en");
        var bundle = Bundle.read(folder);
        var zip = folder.resolve("again.zip");
        try (var out = Files.newOutputStream(zip)) {
            bundle.write(out);
        }

        assertThat(said.out()).contains("1,no,VD-002,").contains("2,no,VD-001,").doesNotContain("VD-003");
        assertThat(Bundle.read(zip).material().panelChoices())
                .isEqualTo(bundle.material().panelChoices())
                .hasSize(2);
    }

    @Test
    void the_last_turn_with_a_quorum_counts() throws IOException {
        var ballots = Files.readString(EXAMPLE.resolve("ballots.csv")).replaceFirst("option", "option,turn");
        var first = ballots.replaceAll("(?m),(agree|disagree|invalid),", ",$1,1,");
        var rules = Files.readString(EXAMPLE.resolve("rulebook.yaml"));
        write("rulebook.yaml", rules.replace("      secrecy: secret\n", "      secrecy: secret\n      turns: 3\n"));
        write("ballots.csv", first + "committee,VD-004,agree,2,7\ncommittee,VD-004,agree,3,6\n");
        var meetings = Files.readString(EXAMPLE.resolve("meetings.csv"));
        write("meetings.csv", meetings + "committee,2,,9,7,yes,0\ncommittee,3,,9,6,yes,0\n");

        var said = CommandLine.run(folder.toString(), "--table", "results");

        assertThat(said.out()).contains("committee,VD-004,NN,,,700/9,77.78,7,9,2,yes,yes\n");
    }

    @Test
    void a_bundle_is_written_as_the_same_bytes_every_time_and_reads_back_equal() throws IOException {
        var bundle = Bundle.read(EXAMPLE);
        var zip = folder.resolve("bundle.zip");
        var again = new ByteArrayOutputStream();
        try (var out = Files.newOutputStream(zip)) {
            bundle.write(out);
        }
        bundle.write(again);

        var read = Bundle.read(zip);

        assertThat(Files.readAllBytes(zip)).isEqualTo(again.toByteArray());
        assertThat(read.rulebook()).isEqualTo(bundle.rulebook());
        assertThat(read.published()).containsExactlyInAnyOrderElementsOf(bundle.published());
        assertThat(read.material().entries()).isEqualTo(bundle.material().entries());
        assertThat(new HashSet<>(read.material().sheets()))
                .isEqualTo(new HashSet<>(bundle.material().sheets()));
        assertThat(read.material().figures()).isEqualTo(bundle.material().figures());
        assertThat(read.material().ballots()).isEqualTo(bundle.material().ballots());
        assertThat(read.material().tieChoices()).isEqualTo(bundle.material().tieChoices());
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "entries.csv|VD-004,NN|VD-004,XX|entries.csv:5: The rulebook has no field \"XX\".",
                "entries.csv|VD-004,NN|VD-001,NN|entries.csv:5: The entry VD-001 stands twice.",
                "entries.csv|20080315,20050930|2008-03-15,20050930|entries.csv:2: \"2008-03-15\" under youth is no whole number of 0 or more.",
                "entries.csv|entry,field|entry,lĩnh vực|entries.csv:1: The column field is missing.",
                "sheets.csv|panel,VD-001,J1,chair,novelty,18|panel,VD-009,J1,chair,novelty,18|sheets.csv:2: entries.csv has no entry \"VD-009\".",
                "sheets.csv|panel,VD-001,J1,chair,novelty,18|final,VD-001,J1,chair,novelty,18|sheets.csv:2: The rulebook has no round \"final\".",
                "sheets.csv|panel,VD-001,J1,chair,novelty,18|committee,VD-001,J1,chair,novelty,18|sheets.csv:2: The round committee has no score sheet.",
                "sheets.csv|panel,VD-001,J1,chair,novelty,18|panel,VD-001,J1,chair,looks,18|sheets.csv:2: The score sheet of round panel has no criterion \"looks\".",
                "sheets.csv|panel,VD-001,J1,chair,novelty,18|panel,VD-001,J1,chair,novelty,21|sheets.csv:2: 21 cannot be given: from 0 to 20 in steps of 1.",
                "sheets.csv|panel,VD-001,J1,chair,novelty,18|panel,VD-001,J1,chair,novelty,7.5|sheets.csv:2: 7.5 cannot be given: from 0 to 20 in steps of 1.",
                "sheets.csv|panel,VD-001,J1,chair,novelty,18|panel,VD-001,J1,chair,novelty,many|sheets.csv:2: \"many\" under points is no number.",
                "sheets.csv|panel,VD-001,J1,chair,novelty,18|panel,VD-001,J1,head,novelty,18|sheets.csv:2: There is no role \"head\"; there are chair, vice-chair, reviewer, secretary and member.",
                "sheets.csv|panel,VD-001,J1,chair,effect,27|panel,VD-001,J1,member,effect,27|sheets.csv:3: The role of J1 is another one in line 2.",
                "sheets.csv|panel,VD-001,J1,chair,effect,27|panel,VD-001,J1,chair,novelty,17|sheets.csv:3: An earlier row says this already.",
                "sheets.csv|panel,VD-001,J1,chair,effect,27|panel,VD-001,,chair,effect,27|sheets.csv:3: There is nothing under judge.",
                "sheets.csv|panel,VD-001,J1,chair,novelty,18|panel,VD-001,J1,chair,novelty,7,5|sheets.csv:2: The row has 7 cells, but the table has 6 columns",
                "sheets.csv|panel,VD-001,J1,chair,effect,27|panel,VD-001,J1|sheets.csv:3: The row has 3 cells, but the table has 6 columns",
                "figures.csv|public,120|likes,120|figures.csv:2: The round panel has no figure \"likes\".",
                "figures.csv|public,120|public,-1|figures.csv:2: -1 is below 0.",
                "ballots.csv|VD-001,agree|VD-001,yes|ballots.csv:2: The ballot of round committee has no option \"yes\".",
                "ballots.csv|VD-001,agree,6|VD-001,agree,7|ballots.csv:2: The votes on VD-001 cannot be true with line 2 of meetings.csv: more papers than members, or more members present than appointed.",
                "meetings.csv|committee,1,,9|committee,2,,9|ballots.csv:2: meetings.csv says nothing of turn 1 in round committee.",
                "meetings.csv|9,8,yes,0|9,8,maybe,0|meetings.csv:2: \"maybe\" under leaderPresent is neither yes nor no.",
                "meetings.csv|committee,1,VD-003|committee,2,VD-003|meetings.csv:3: There is no turn 2: the rules allow 1.",
                "choices.csv|tie,VD-002,first|coin,VD-002,first|choices.csv:2: \"coin\" is none of the words that may stand here.",
                "choices.csv|tie,VD-002,first|tie,VD-002,gold|choices.csv:2: The rulebook has no prize level \"gold\".",
                "published.csv|total,VD-001|sum,VD-001|published.csv:2: \"sum\" is none of the words that may stand here.",
                "rulebook.yaml|scale: 80|scale: 90|rulebook.yaml:35: rounds[0].sheet.scale: ",
            })
    void what_is_wrong_is_named_with_file_and_line(String file, String from, String to, String sentence)
            throws IOException {
        var text = Files.readString(EXAMPLE.resolve(file));
        assertThat(text).contains(from);
        write(file, text.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to)));

        var said = CommandLine.run(folder.toString(), "--lang", "en");

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out()).isEmpty();
        assertThat(said.err().lines()).anyMatch(l -> l.startsWith(sentence));
    }

    @Test
    void a_quote_that_nobody_closes_is_named_with_its_line() throws IOException {
        write("figures.csv", "round,entry,figure,value\npanel,VD-001,public,120\npanel,\"VD-002\"x,public,1\n");

        assertThat(CommandLine.run(folder.toString(), "--lang", "en").err())
                .startsWith("figures.csv:3: The row is no CSV: ");
    }

    @Test
    void a_sheet_without_a_mark_is_refused_where_whole_sheets_are_put_together() throws IOException {
        var rules = Files.readString(EXAMPLE.resolve("rulebook.yaml"));
        write("rulebook.yaml", rules.replace("over: criterion", "over: sheet"));

        assertThat(CommandLine.run(folder.toString(), "--lang", "en").err())
                .startsWith("sheets.csv:32: The sheet of J2 on VD-004 has no mark for effect.");
    }

    @Test
    void a_criterion_that_nobody_marked_is_named_where_the_sheets_begin() throws IOException {
        var sheets = Files.readAllLines(EXAMPLE.resolve("sheets.csv"));
        sheets.removeIf(row -> row.contains("VD-004") && row.contains("effect"));
        write("sheets.csv", String.join("\n", sheets) + "\n");

        assertThat(CommandLine.run(folder.toString(), "--lang", "en").err())
                .isEqualTo("sheets.csv:29: Nobody marked effect of VD-004.\n");
    }

    @Test
    void a_column_without_a_name_is_named_by_its_number() throws IOException {
        write("entries.csv", "entry,field,,\nVD-001,CN,,\n");

        assertThat(CommandLine.run(folder.toString(), "--lang", "en").err())
                .startsWith("entries.csv:1: Column 3 has no name.\n");
    }

    @Test
    void what_is_no_bundle_is_refused_in_vietnamese_too() throws IOException {
        Files.writeString(folder.resolve("text.zip"), "no zip");

        assertThat(CommandLine.run(folder.resolve("text.zip").toString()).err()).contains("không phải thư mục");
        assertThat(CommandLine.run(folder.resolve("nowhere").toString()).code()).isEqualTo(1);
        assertThat(CommandLine.run(folder.toString(), "--lang", "en").err())
                .contains("The bundle has no rulebook.yaml.")
                .contains("The bundle has no entries.csv.");
    }

    @Test
    void a_file_in_another_encoding_is_refused() throws IOException {
        write("published.csv", "");
        Files.write(folder.resolve("entries.csv"), new byte[] {(byte) 0xC3, 0x28});

        assertThat(CommandLine.run(folder.toString(), "--lang", "en").err())
                .isEqualTo("entries.csv: The file is not in UTF-8.\n");
    }

    @ParameterizedTest
    @CsvSource({
        "--lang en,Name the bundle",
        "a b --lang en,does not know",
        "a --table x --lang en,no table",
        "a --lang fr,vi hoặc en",
    })
    void a_command_that_makes_no_sense_ends_with_code_2_and_the_usage(String command, String sentence) {
        var said = CommandLine.run(command.split(" "));

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains(sentence).contains("scripts/recount");
    }

    @ParameterizedTest
    @EnumSource(BundleTable.class)
    void the_documentation_names_every_table_with_its_columns(BundleTable table) throws IOException {
        var documentation = Files.readString(Path.of("docs/recount-bundle.md"));
        int start = documentation.indexOf("### `" + table.file() + "`");
        assertThat(start).isPositive();
        int end = documentation.indexOf("\n#", start + 4);
        var section = documentation.substring(start, end < 0 ? documentation.length() : end);

        var columns = section.lines()
                .filter(l -> l.matches("\\| \\*?`.*"))
                .map(l -> l.split("`", 3)[1])
                .toList();

        assertThat(columns).containsExactlyInAnyOrderElementsOf(table.columns());
    }

    /** The example with another file. */
    private void write(String file, String text) throws IOException {
        try (var files = Files.list(EXAMPLE)) {
            for (var path : files.toList()) {
                var copy = folder.resolve(path.getFileName());
                if (Files.notExists(copy)) {
                    Files.copy(path, copy);
                }
            }
        }
        Files.writeString(folder.resolve(file), text);
    }
}
