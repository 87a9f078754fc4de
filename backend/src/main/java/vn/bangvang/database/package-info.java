/** Decides which database this copy works with: an embedded MariaDB with its own data folder, or one named by the environment. */
@NullMarked
package vn.bangvang.database;

import org.jspecify.annotations.NullMarked;
