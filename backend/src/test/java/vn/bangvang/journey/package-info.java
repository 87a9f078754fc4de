/** One edition lived through in real browsers, from the set-up link to the verification of a certificate. */
package vn.bangvang.journey;
