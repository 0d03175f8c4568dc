package io.gridgov.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page for clerks shows files, commands and what they print; all of that is run here. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ClerkPageTest {
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)(?: (\\S+))?\\n(.*?)^```$");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ ");
  private static final Pattern TABLE_ROW = Pattern.compile("(?m)^\\|");
  private static final String ENGLISH = "decision-tables.md";
  private static final String CHINESE = "decision-tables.zh-CN.md";
  private static final String PACK = "hecheng";
  private static final Pattern FILE = Pattern.compile("(@?)(\\w+\\.(?:csv|json|dmn)|" + PACK + ")");

  /** One fenced block: what is in it, the file it makes, its text. */
  private record Block(String kind, String file, String text) {
    boolean isFile() {
      return !file.isEmpty();
    }
  }

  @TempDir private Path folder;

  private static String page(String name) throws IOException {
    return Files.readString(Path.of("../../docs", name));
  }

  private static List<Block> blocks(String page) throws IOException {
    return BLOCK
        .matcher(page(page))
        .results()
        .map(m -> new Block(m.group(1), m.group(2) == null ? "" : m.group(2), m.group(3)))
        .toList();
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** The pack of the page on the format of packs, and the files of this one. */
  private void layOut(String page) throws IOException {
    for (Block block : blocks("pack-format.md")) {
      if (block.isFile()) {
        write(PACK + "/" + block.file(), block.text());
      }
    }
    for (Block block : blocks(page)) {
      if (block.isFile()) {
        write(block.file(), block.text());
      }
    }
  }

  private String run(String command, String language) {
    List<Object> words = new ArrayList<>();
    Stream.of(command.strip().split(" ")).skip(1).map(this::placed).forEach(words::add);
    words.add("--lang=" + language);
    Run run = Run.of(words.toArray());
    return anyVersion((run.out() + run.err()).replace(folder + "/", ""));
  }

  /** A version is a digest of what the file says: true, and nothing that the page promises. */
  private static String anyVersion(String text) {
    return text.replaceAll("\\b[0-9a-f]{12}\\b", "…");
  }

  private String placed(String word) {
    Matcher file = FILE.matcher(word);
    return file.matches() ? file.group(1) + folder + "/" + file.group(2) : word;
  }

  @ParameterizedTest
  @CsvSource({ENGLISH + ", en", CHINESE + ", zh"})
  void every_command_prints_what_the_page_says(String page, String language) throws IOException {
    layOut(page);
    List<Block> blocks = blocks(page);
    int commands = 0;
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).kind().equals("sh")) {
        String command = blocks.get(i).text();
        boolean prints = i + 1 < blocks.size() && blocks.get(i + 1).kind().equals("text");
        String printed = prints ? blocks.get(i + 1).text() : "";
        assertThat(command).startsWith("gridgov table ").hasLineCount(1);
        assertThat(run(command, language)).as(command).isEqualTo(anyVersion(printed));
        commands++;
      }
    }
    assertThat(commands).isGreaterThanOrEqualTo(10);
    assertThat(blocks)
        .filteredOn(block -> block.kind().equals("text"))
        .hasSizeGreaterThanOrEqualTo(9);
    assertThat(run("gridgov table diff covers.csv covers.dmn", language)).hasLineCount(1);
  }

  @ParameterizedTest
  @CsvSource({ENGLISH, CHINESE})
  void every_file_is_used_by_a_command_and_every_table_can_be_read(String page) throws IOException {
    layOut(page);
    Set<String> used = new TreeSet<>();
    for (Block block : blocks(page)) {
      if (block.kind().equals("sh")) {
        used.addAll(List.of(block.text().strip().replace("@", "").split(" ")));
      }
    }
    for (Block block : blocks(page)) {
      if (block.isFile()) {
        assertThat(used).contains(block.file());
      }
      if (block.kind().equals("csv")) {
        Run check =
            Run.of("table", "check", folder.resolve(block.file()), "--pack", folder.resolve(PACK));
        int expected =
            block.file().equals("mistakes.csv") ? 2 : block.file().equals("draft.csv") ? 1 : 0;
        assertThat(check.code()).as(check.out() + check.err()).isEqualTo(expected);
      }
    }
  }

  @Test
  void both_languages_tell_the_same() throws IOException {
    List<Block> english = blocks(ENGLISH);
    List<Block> chinese = blocks(CHINESE);

    assertThat(chinese).hasSameSizeAs(english);
    for (int i = 0; i < english.size(); i++) {
      Block one = english.get(i);
      Block other = chinese.get(i);
      assertThat(other.kind()).isEqualTo(one.kind());
      assertThat(other.file()).isEqualTo(one.file());
      assertThat(other.text().lines().count()).as(one.text()).isEqualTo(one.text().lines().count());
      if (one.kind().equals("sh")) {
        assertThat(other.text()).isEqualTo(one.text());
      }
    }
    assertThat(all(HEADING, prose(CHINESE))).isEqualTo(all(HEADING, prose(ENGLISH)));
    assertThat(all(TABLE_ROW, prose(CHINESE))).hasSameSizeAs(all(TABLE_ROW, prose(ENGLISH)));
  }

  @ParameterizedTest
  @CsvSource({ENGLISH, CHINESE})
  void it_can_be_read_in_ten_minutes(String page) throws IOException {
    String prose = prose(page).replaceAll("(?m)^\\|[-|]+$", "");

    assertThat(prose.split("\\s+").length).isLessThan(2_000);
    assertThat(prose.codePoints().filter(Character::isIdeographic).count()).isLessThan(3_500);
  }

  private static String prose(String page) throws IOException {
    return BLOCK.matcher(page(page)).replaceAll("");
  }

  private static List<String> all(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(MatchResult::group).toList();
  }
}
