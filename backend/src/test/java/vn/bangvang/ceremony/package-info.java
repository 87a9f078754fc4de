/** Calling order and certificates, over HTTP and on the real database. */
package vn.bangvang.ceremony;
