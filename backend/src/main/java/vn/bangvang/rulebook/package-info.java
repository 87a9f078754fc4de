/**
 * The rules of one edition as an immutable value: read from YAML or JSON, checked as a whole with messages that name
 * the line, written back without loss. It decides what a regulation says; it leaves to {@code scoring} what follows
 * from marks, and to the features when and by whom something is done. Pure: no database, no HTTP, no framework.
 */
@NullMarked
package vn.bangvang.rulebook;

import org.jspecify.annotations.NullMarked;
