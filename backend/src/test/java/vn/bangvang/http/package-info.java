/** A person at the other end of HTTP, for tests: keeps cookies, sends JSON, reads problems. */
package vn.bangvang.http;
