/** Measures the running product; {@code scripts/bench} starts it. */
package vn.bangvang.bench;
