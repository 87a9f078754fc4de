/** What every feature stands on: ids, text, paging, problem details, transactions with retry. */
@NullMarked
package vn.bangvang.kernel;

import org.jspecify.annotations.NullMarked;
