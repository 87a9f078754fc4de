/**
 * Keeps files by the SHA-256 of their content: taken in as a stream, checked by what they are and not by what they are
 * called, on disk for good before the caller hears so. Who may read a file is decided by the feature that points to it.
 */
@NullMarked
package vn.bangvang.storage;

import org.jspecify.annotations.NullMarked;
