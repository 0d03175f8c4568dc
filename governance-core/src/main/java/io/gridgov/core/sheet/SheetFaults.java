package io.gridgov.core.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import io.gridgov.core.problem.Problem;
import io.gridgov.core.problem.Spot;
import io.gridgov.core.problem.Text;
import java.util.Objects;

/** The words for what can be wrong with delimited text. */
final class SheetFaults {
  private static final Text BALANCE =
      Text.of(
          "end the cell with a double quote; write a quote inside a quoted cell twice",
          "在单元格末尾补上双引号；引号内的双引号写两次");

  private SheetFaults() {}

  static Problem syntax(CsvParseException e, Spot spot) {
    String message = Objects.requireNonNullElse(e.getMessage(), "");
    if (message.startsWith("Unclosed")) {
      return Problem.error(
          "unclosed-quote",
          spot,
          Text.of("the quote that opens here is never closed", "此处的引号没有闭合"),
          BALANCE);
    }
    if (message.contains("closing quote")) {
      return Problem.error(
          "text-after-quote",
          spot,
          Text.of("text follows the closing quote of this cell", "单元格的结束引号之后还有文字"),
          BALANCE);
    }
    return Problem.error(
        "cell-too-long",
        spot,
        Text.of(
            "the cell that begins here is too long to be one, so its quote is likely unclosed",
            "从此处开始的单元格过长，引号可能没有闭合"),
        BALANCE);
  }

  static Problem empty(String file) {
    return Problem.error(
        "empty-file",
        Spot.of(file),
        Text.of("the file holds no row", "文件为空，没有任何行"),
        Text.of("write at least the header row", "至少写入表头行"));
  }

  static Problem binary(Spot spot) {
    return Problem.error(
        "binary-file",
        spot,
        Text.of("the file holds zero bytes, so it is no text", "文件含有零字节，不是文本文件"),
        Text.of(
            "export the spreadsheet as CSV in UTF-8 (not as .xlsx, not as UTF-16)",
            "请将表格另存为 UTF-8 编码的 CSV（不是 .xlsx，也不是 UTF-16）"));
  }

  static Problem notUtf8(Spot spot) {
    return notUtf8(spot, Text.of("the text is not UTF-8", "文本不是 UTF-8 编码"));
  }

  /** A reader decodes ahead of the rows, so the place is only near. */
  static Problem notUtf8Near(Spot spot) {
    return notUtf8(
        spot,
        Text.of(
            "the text is not in the stated encoding, here or shortly after",
            "文本在此处或其后不远处不符合所声明的编码"));
  }

  private static Problem notUtf8(Spot spot, Text message) {
    return Problem.error(
        "not-utf8",
        spot,
        message,
        Text.of(
            "convert the file to UTF-8; if it is GB18030, convert or pass --encoding gb18030",
            "请将文件转换为 UTF-8；若为 GB18030，请转换或加参数 --encoding gb18030"));
  }

  static Problem gb18030(Spot spot) {
    return Problem.error(
        "gb18030",
        spot,
        Text.of("the text is GB18030 (GBK), not UTF-8", "文本是 GB18030（GBK）编码，不是 UTF-8"),
        Text.of(
            "convert to UTF-8 or pass --encoding gb18030", "请转换为 UTF-8，或加参数 --encoding gb18030"));
  }

  static Problem wrongEncoding(Spot spot, String charset) {
    return Problem.error(
        "wrong-encoding",
        spot,
        Text.of("the text is not %s as stated", "文本不是所声明的 %s 编码", charset),
        Text.of(
            "state the encoding in which the file was written, or convert it to UTF-8",
            "请声明文件实际使用的编码，或转换为 UTF-8"));
  }

  static Problem duplicateColumn(Spot spot, String name) {
    return Problem.error(
        "duplicate-column",
        spot,
        Text.of("column '%s' stands twice in the header", "表头中列“%s”出现两次", name),
        Text.of("keep one of the two columns", "只保留其中一列"));
  }

  static Problem missingColumn(Spot spot, Column column) {
    return Problem.error(
        "missing-column",
        spot,
        Text.of("column '%s' is missing", "缺少列“%s”", column.name()),
        Text.of(
            "add a column with the header %s", "请增加一列，表头为 %s", String.join(" / ", column.names())));
  }

  static Problem unknownColumn(Spot spot, String name) {
    return Problem.warning(
        "unknown-column",
        spot,
        Text.of("column '%s' is not known and is not read", "未知列“%s”，不会读取", name),
        Text.of("check the spelling of the header, or remove the column", "请检查表头拼写，或删除该列"));
  }

  static Problem rowLength(Spot spot, int expected, int found) {
    return Problem.error(
        "row-length",
        spot,
        Text.of(
            "the row has %2$d cells where the header has %1$d",
            "该行有 %2$d 个单元格，而表头有 %1$d 个", expected, found),
        Text.of(
            "add or remove cells; put a cell that holds a comma in double quotes",
            "请增减单元格；含逗号的单元格须用双引号括起"));
  }

  static Problem rowLengthMore(Spot spot) {
    return Problem.error(
        "row-length",
        spot,
        Text.of("from here on, further rows of wrong length are not listed", "此后其他长度不符的行不再逐一列出"),
        Text.of("mend the rows above first", "请先改正上面列出的行"));
  }
}
