package vn.bangvang.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import vn.bangvang.rulebook.Aggregation;
import vn.bangvang.rulebook.Ballot;
import vn.bangvang.rulebook.MemberRole;
import vn.bangvang.rulebook.Round;
import vn.bangvang.rulebook.Rulebook;
import vn.bangvang.rulebook.SheetLine;

/** A small rulebook and marks after it, both random; values from few, so that ties and edges are frequent. */
record RandomCase(Rulebook rulebook, Material material) {

    static RandomCase of(SplittableRandom random) {
        var rulebook = RandomRulebook.of(random);
        return new RandomCase(rulebook, new Marks(random, rulebook).material());
    }

    RandomCase with(List<TieChoice> choices) {
        return new RandomCase(
                rulebook,
                new Material(
                        material.entries(),
                        material.sheets(),
                        material.figures(),
                        material.ballots(),
                        material.panelChoices(),
                        choices));
    }

    /** Fills in sheets and papers. */
    private static final class Marks {

        private static final MemberRole[] ROLES = MemberRole.values();
        private static final List<String> FIELDS = List.of("F", "G");
        private static final List<String> GROUPS = List.of("U", "V");
        private static final List<String> UNITS = List.of("m", "n");
        private static final List<String> AUTHORS = List.of("p", "q", "r");
        private static final String[] KEYS = {"e0", "e1", "e2", "e3", "e4"};
        private static final String[] JUDGES = {"j0", "j1", "j2", "j3", "j4", "j5"};

        private final SplittableRandom random;
        private final Rulebook rulebook;
        private final List<ContestEntry> entries = new ArrayList<>();
        private final List<Sheet> sheets = new ArrayList<>();
        private final List<FigureValue> figures = new ArrayList<>();
        private final List<BallotCount> ballots = new ArrayList<>();
        private final List<PanelChoice> choices = new ArrayList<>();

        Marks(SplittableRandom random, Rulebook rulebook) {
            this.random = random;
            this.rulebook = rulebook;
        }

        Material material() {
            int count = random.nextInt(1, 6);
            for (int i = 0; i < count; i++) {
                entries.add(entry(KEYS[i]));
            }
            for (var round : rulebook.rounds()) {
                int judges = random.nextInt(1, round.isScored() && random.nextInt(8) == 0 ? 7 : 4);
                for (var entry : entries) {
                    round(round, entry.entry(), judges);
                }
            }
            return new Material(entries, sheets, figures, ballots, choices, List.of());
        }

        private ContestEntry entry(String key) {
            var authors = random.nextInt(3) == 0 ? List.of(pick(AUTHORS), "own-" + key) : List.of(pick(AUTHORS));
            return new ContestEntry(
                    key,
                    pick(FIELDS),
                    random.nextInt(10) == 0 ? null : pick(GROUPS),
                    random.nextInt(10) == 0 ? null : pick(UNITS),
                    authors,
                    random.nextInt(4),
                    random.nextInt(4));
        }

        private void round(Round round, String entry, int judges) {
            if (round.isScored() && random.nextInt(12) != 0) {
                boolean absent = round.method().over() == Aggregation.Over.CRITERION;
                for (int j = 0; j < judges; j++) {
                    if (j == 0 || random.nextInt(10) != 0) {
                        sheets.add(sheet(round, entry, j, absent && j > 0));
                    }
                }
            }
            for (var figure : round.figures()) {
                if (random.nextInt(6) != 0) {
                    var value = BigDecimal.valueOf(random.nextInt(6));
                    figures.add(new FigureValue(round.code(), entry, figure.code(), value));
                }
            }
            if (round.isVoted() && random.nextInt(8) != 0) {
                for (int turn = 1; turn <= 1 + random.nextInt(round.vote().turns()); turn++) {
                    ballots.add(count(round.code(), round.vote(), entry, turn));
                }
            }
            if (random.nextBoolean()) {
                choices.add(new PanelChoice(round.code(), entry));
            }
        }

        private Sheet sheet(Round round, String entry, int judge, boolean mayLack) {
            Map<String, BigDecimal> points = new HashMap<>();
            for (var criterion : round.form().criteria()) {
                if (!mayLack || random.nextInt(6) != 0) {
                    criterion.lines().forEach(line -> points.put(line.code(), mark(line)));
                }
            }
            var role = judge == 0 && random.nextBoolean() ? MemberRole.CHAIR : ROLES[random.nextInt(1, ROLES.length)];
            return new Sheet(round.code(), entry, JUDGES[judge], role, points);
        }

        /** From the upper end of the line, so that totals meet. */
        private BigDecimal mark(SheetLine line) {
            return line.max().subtract(line.step().multiply(BigDecimal.valueOf(random.nextInt(4))));
        }

        private BallotCount count(String round, Ballot ballot, String entry, int turn) {
            int members = random.nextInt(3, 11);
            int present = members - random.nextInt(0, 1 + members / 2);
            int left = present;
            Map<String, Integer> counts = new HashMap<>();
            for (var option : ballot.options()) {
                int votes = random.nextInt(left + 1);
                left -= votes;
                counts.put(option.code(), votes);
            }
            int invalid = left == 0 ? 0 : random.nextInt(left);
            return new BallotCount(
                    round, entry, turn, members, present, random.nextInt(5) != 0, random.nextInt(3), counts, invalid);
        }

        private <T> T pick(List<T> list) {
            return list.get(random.nextInt(list.size()));
        }
    }
}
