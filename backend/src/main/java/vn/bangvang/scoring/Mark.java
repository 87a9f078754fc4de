package vn.bangvang.scoring;

import java.math.BigDecimal;
import vn.bangvang.rulebook.MemberRole;

/** What one judge gives: in one criterion, or on the whole sheet. */
record Mark(BigDecimal points, MemberRole role) {}
