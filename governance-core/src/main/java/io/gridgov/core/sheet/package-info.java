/**
 * Delimited text (表格文本): CSV by RFC 4180 whose every cell knows its file, line and column.
 *
 * <p>{@link io.gridgov.core.sheet.Utf8Text} turns bytes into text, {@link
 * io.gridgov.core.sheet.Sheet} text into rows, {@link io.gridgov.core.sheet.HeadedSheet} rows into
 * cells by column name, in English or Chinese. The stream variants hold one row at a time. Faults
 * are values. Start from {@code HeadedSheet}.
 */
package io.gridgov.core.sheet;
