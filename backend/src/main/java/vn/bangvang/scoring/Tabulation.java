package vn.bangvang.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.bangvang.rulebook.Rulebook;

/**
 * The whole count of one edition: every round in its order, the ranking, the prizes. A function of the rulebook and the
 * material alone, whatever the order in which the material is listed.
 *
 * @param rounds in the order of the rulebook
 * @param ranked the entries that went on from the last round, by the results of the ranked round
 * @param special what follows from the material for every special prize, in the order of the rulebook
 * @param collective the same for every collective prize
 */
public record Tabulation(
        List<RoundOutcome> rounds,
        List<RankedEntry> ranked,
        Allocation allocation,
        List<Distinction> special,
        List<Distinction> collective) {

    public Tabulation {
        rounds = List.copyOf(rounds);
        ranked = List.copyOf(ranked);
        special = List.copyOf(special);
        collective = List.copyOf(collective);
    }

    /**
     * Counts everything. Sheets, figures and ballots of entries that are not listed are not read; those of a listed
     * entry in a round that it did not enter are not counted, and the round says so.
     *
     * @throws IllegalArgumentException when something in the material could not have come from this rulebook: an
     *     unknown round, figure or option, points that the form does not allow, two sheets of one judge on one entry, a
     *     missing mark where whole sheets are put together, an entry listed twice
     */
    public static Tabulation of(Rulebook rulebook, Material material) {
        requireKnown(rulebook, material);
        var entries = material.entries().stream()
                .sorted(Comparator.comparing(ContestEntry::entry))
                .toList();
        var outcomes = new ArrayList<RoundOutcome>();
        var standing = entries;
        for (var round : rulebook.rounds()) {
            var count = new OutcomeCount(rulebook, round, standing, material);
            outcomes.add(count.outcome());
            standing = count.goingOn();
        }
        var ranked = ranked(rulebook, outcomes, standing, material);
        var allocation =
                PrizeProposal.propose(rulebook.prizes(), ranked, votes(rulebook, outcomes), material.tieChoices());
        var distinctions = new Distinctions(entries);
        return new Tabulation(
                outcomes,
                ranked,
                allocation,
                rulebook.prizes().special().stream().map(distinctions::of).toList(),
                rulebook.prizes().collective().stream()
                        .map(p -> distinctions.of(p, allocation))
                        .toList());
    }

    /** The outcome of the round with this code. */
    public Optional<RoundOutcome> round(String code) {
        return rounds.stream().filter(r -> r.round().equals(code)).findFirst();
    }

    private static List<RankedEntry> ranked(
            Rulebook rulebook, List<RoundOutcome> outcomes, List<ContestEntry> standing, Material material) {
        var results = outcomes.stream()
                .filter(o -> o.round().equals(rulebook.ranking().round()))
                .flatMap(o -> o.results().stream())
                .toList();
        return new Ranker(rulebook, new TieSteps(rulebook, outcomes, material.sheets())).rankAll(standing, results);
    }

    /** The votes that prize levels are read from. */
    private static Map<String, VoteResult> votes(Rulebook rulebook, List<RoundOutcome> outcomes) {
        var named = rulebook.prizes().ballot();
        var round = named == null ? rulebook.ranking().round() : named;
        return outcomes.stream()
                .filter(o -> o.round().equals(round))
                .flatMap(o -> o.votes().stream())
                .collect(Collectors.toMap(VoteResult::entry, Function.identity()));
    }

    private static void requireKnown(Rulebook rulebook, Material material) {
        var rounds = rulebook.rounds().stream().map(r -> r.code()).collect(Collectors.toSet());
        material.sheets().forEach(s -> require(rounds.contains(s.round()), s));
        material.figures().forEach(f -> require(rounds.contains(f.round()), f));
        material.ballots().forEach(b -> require(rounds.contains(b.round()), b));
        material.panelChoices().forEach(c -> require(rounds.contains(c.round()), c));
        long keys =
                material.entries().stream().map(ContestEntry::entry).distinct().count();
        require(keys == material.entries().size(), "entries");
    }

    private static void require(boolean isTrue, Object what) {
        if (!isTrue) {
            throw new IllegalArgumentException(what.toString());
        }
    }
}
