/** What everybody may read, and when. */
package vn.bangvang.portal;
