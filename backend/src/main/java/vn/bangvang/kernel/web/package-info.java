/** The adapters every HTTP answer passes: problem details, request ids, security headers, the SPA's fall-back. */
@NullMarked
package vn.bangvang.kernel.web;

import org.jspecify.annotations.NullMarked;
