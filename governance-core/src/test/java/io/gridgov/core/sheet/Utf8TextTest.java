package io.gridgov.core.sheet;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridgov.core.problem.Outcome;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class Utf8TextTest {
  private static final Charset GB18030 = Charset.forName("GB18030");

  private static List<String> faults(Outcome<?> outcome) {
    return outcome.problems().stream().map(p -> p.code() + "@" + p.spot()).toList();
  }

  @Test
  void utf8_is_read_with_and_without_byte_order_mark() {
    assertThat(Utf8Text.decode("f", "网格😀".getBytes(UTF_8)).orElseThrow()).isEqualTo("网格😀");
    assertThat(Utf8Text.decode("f", "\uFEFF网格".getBytes(UTF_8)).orElseThrow()).isEqualTo("网格");
  }

  @Test
  void chinese_in_gb18030_is_recognised_at_its_first_bad_byte() {
    assertThat(faults(Utf8Text.decode("f.csv", "code,name\n1,中原区\n".getBytes(GB18030))))
        .containsExactly("gb18030@f.csv:2:3");
  }

  @Test
  void the_remedy_for_gb18030_names_the_option() {
    assertThat(Utf8Text.decode("f.csv", "名称".getBytes(GB18030)).problems().get(0).remedy().en())
        .contains("--encoding gb18030");
  }

  @Test
  void gb18030_is_read_when_stated() {
    assertThat(Utf8Text.decode("f", "二七区𠀀".getBytes(GB18030), GB18030).orElseThrow())
        .isEqualTo("二七区𠀀");
  }

  @Test
  void western_text_is_not_taken_for_chinese() {
    assertThat(faults(Utf8Text.decode("f", "a\r\ncafé, señor, Zürich\n".getBytes(ISO_8859_1))))
        .containsExactly("not-utf8@f:2:4");
  }

  @Test
  void a_character_cut_at_the_end_is_refused() {
    byte[] whole = "ab格".getBytes(UTF_8);

    assertThat(faults(Utf8Text.decode("f", Arrays.copyOf(whole, 4))))
        .containsExactly("not-utf8@f:1:3");
  }

  @Test
  void zero_bytes_and_utf16_are_refused_as_binary() {
    assertThat(faults(Utf8Text.decode("f", "a,b\n\0".getBytes(UTF_8))))
        .containsExactly("binary-file@f:2:1");
    assertThat(faults(Utf8Text.decode("f", "\uFEFFa,b".getBytes(UTF_16LE))))
        .containsExactly("binary-file@f:1:1");
  }

  @Test
  void a_stated_encoding_that_is_wrong_is_named() {
    assertThat(faults(Utf8Text.decode("f", new byte[] {'a', (byte) 0xFF, 'b'}, GB18030)))
        .containsExactly("wrong-encoding@f:1:2");
  }
}
