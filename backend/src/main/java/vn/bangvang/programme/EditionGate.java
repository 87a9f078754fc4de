package vn.bangvang.programme;

import java.util.List;

/** A feature's say before an edition moves on: what is still undone. Answered inside the transaction of the move. */
public interface EditionGate {

    List<Blocker> blockers(Edition edition, EditionState to);
}
