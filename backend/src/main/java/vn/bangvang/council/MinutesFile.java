package vn.bangvang.council;

import vn.bangvang.document.OfficialPaper;

/** A paper of a meeting under the name it is kept by. */
record MinutesFile(String name, OfficialPaper paper) {}
