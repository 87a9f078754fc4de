/** What the product says to those who mean it harm, click twice, come late, or pull the plug. */
package vn.bangvang.hostile;
