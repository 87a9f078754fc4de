@NullMarked
package vn.bangvang.council;

import org.jspecify.annotations.NullMarked;
