package vn.bangvang.entry;

import org.jspecify.annotations.Nullable;
import vn.bangvang.programme.Edition;

/** The prized entry of another edition from which this one was begun. */
record Origin(Entry entry, Edition edition, @Nullable WonPrize prize) {}
