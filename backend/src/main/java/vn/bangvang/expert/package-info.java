/**
 * The directory of people who could judge: who they are, where they work, what they know. It leaves to {@code judging}
 * who sits on which panel and what each may not judge.
 */
@NullMarked
package vn.bangvang.expert;

import org.jspecify.annotations.NullMarked;
