package vn.bangvang.programme;

import java.util.List;
import vn.bangvang.rulebook.Rulebook;

/**
 * A feature's say before a new version of the rules is issued: who is affected, and what was decided already and
 * cannot be ruled otherwise any more. Answered inside the transaction that issues.
 */
public interface RulebookStake {

    /** @param before the version in force */
    List<Stake> stakes(Edition edition, Rulebook before, Rulebook after);
}
