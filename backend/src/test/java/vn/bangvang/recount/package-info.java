/** Tests of counting again: the example of the documentation, published sport results, bundles with something wrong. */
@NullMarked
package vn.bangvang.recount;

import org.jspecify.annotations.NullMarked;
