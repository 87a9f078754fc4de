/**
 * Plays whole editions through the public HTTP API, as the people would: the rehearsal of a real case and the lively
 * demonstration. Decides nothing of a contest itself and reaches no other package's insides.
 *
 * <p>{@code stage} is a person with a browser and a mailbox, {@code play} the acts of an edition in their order,
 * {@code replay} the check against published results, {@code demo} the demonstration at the first start.
 */
@NullMarked
package vn.bangvang.rehearsal;

import org.jspecify.annotations.NullMarked;
