/** Starts the application; everything else lives in the feature packages. */
@NullMarked
package vn.bangvang;

import org.jspecify.annotations.NullMarked;
