/**
 * Official papers as bytes: lists as Word and Excel, receipts and certificates as PDF, in the layout of Nghị định
 * 30/2020/NĐ-CP. Takes plain records that already hold every word to be shown and leaves it to the features what may be
 * shown to whom. Knows no database and no other feature.
 */
@NullMarked
package vn.bangvang.document;

import org.jspecify.annotations.NullMarked;
