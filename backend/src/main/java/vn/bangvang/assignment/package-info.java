/**
 * Who judges what: the best plan for judges and entries under conflicts and loads, found as a minimum-cost flow. It
 * decides nothing about who may judge; conflicts and candidates are given. Pure: no database, no HTTP, no framework.
 */
@NullMarked
package vn.bangvang.assignment;

import org.jspecify.annotations.NullMarked;
