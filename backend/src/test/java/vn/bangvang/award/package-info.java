/** From the ranking to the published result, over HTTP and on the real database. */
package vn.bangvang.award;
