package io.gridgov.testkit.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridgov.core.problem.Outcome;
import io.gridgov.core.problem.Problem;
import io.gridgov.core.rule.DecisionTable;
import io.gridgov.core.rule.TableCsv;
import io.gridgov.core.rule.TableJson;
import io.gridgov.core.rule.dmn.TableDmn;
import io.gridgov.core.sheet.Utf8Text;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;

/** Whatever a table's file holds, reading it ends in a table or in faults that can be mended. */
class TableMutationProperties {
  private static final String CSV =
      """
      F,kind,matter,grid,count,share,night,day,at,unit,limit,grade,from,to,note,basis
      role,in,in,in,in,in,in,in,in,out,out,out,from,to,note,basis
      type,text{event|service},code,grid,number[0..9] km,number[0..],boolean,date,time,code,limit,text{high|low},date,date,,
      r1,event,under event:01,within 99,< 3,-,true,>= 2026-01-01,[08:30..12:00),U-1,5wd,high,2026-01-01,,streets first,art. 5
      r2,not(service),"a, b",-,"[3..5], 9",(0.5..1],-,-,-,U-2,,low,,2027-01-01,,
      r3,missing,-,missing,-,"> 2, not(7)",false,2026-05-01,"09:00, 10:00",U-3,sameday,,,,"two, ""words""\",
      default,-,-,-,-,-,-,-,-,U-0,2h,low,,,otherwise,
      """;
  private static final DecisionTable GOOD = TableCsv.read("table.csv", CSV).orElseThrow();
  private static final Map<String, String> FILES =
      Map.of(
          "table.csv", TableCsv.write(GOOD),
          "table.json", TableJson.write(GOOD),
          "table.dmn", TableDmn.write(GOOD));
  private static final List<TableMutation> KINDS = List.of(TableMutation.values());
  private static final long MOST_SECONDS = 20;
  private static final int EACH = 3;

  /** What keeps a file from being read to its end, so that the checks do not see it whole. */
  private static final Set<String> UNREAD =
      Set.of(
          "not-utf8",
          "gb18030",
          "wrong-encoding",
          "binary-file",
          "empty-file",
          "unclosed-quote",
          "text-after-quote",
          "cell-too-long",
          "table-head",
          "bad-json",
          "too-deep",
          "bad-xml",
          "xml-too-large",
          "xml-dtd",
          "xml-entity",
          "xml-version",
          "dmn-version");

  private static final Map<TableMutation, Map<String, Integer>> MET = new TreeMap<>();
  private static final ExecutorService WATCHED =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "table-reading");
            thread.setDaemon(true);
            return thread;
          });
  private static int mutants;
  private static int whole;
  private static int accepted;

  private static Outcome<DecisionTable> read(String file, byte[] bytes) {
    Outcome<String> text = Utf8Text.decode(file, bytes);
    if (text.value().isEmpty()) {
      return Outcome.failed(text.problems());
    }
    return switch (file.substring(file.indexOf('.'))) {
      case ".csv" -> TableCsv.read(file, text.value().get());
      case ".json" -> TableJson.read(file, text.value().get());
      default -> TableDmn.read(file, text.value().get());
    };
  }

  @Example
  void the_table_is_good_before_it_is_spoilt() {
    FILES.forEach(
        (file, text) -> {
          Outcome<DecisionTable> read = read(file, text.getBytes(StandardCharsets.UTF_8));
          assertThat(read.problems()).isEmpty();
          assertThat(read.orElseThrow().saysTheSameAs(GOOD)).isTrue();
        });
  }

  @Property(seed = "20261124")
  void a_spoilt_table_is_read_or_its_faults_are_told(@ForAll long seed) throws Exception {
    Random random = new Random(seed);
    for (int i = 0; i < EACH; i++) {
      TableMutation mutation = KINDS.get(random.nextInt(KINDS.size()));
      List<String> fitting = FILES.keySet().stream().filter(mutation::fits).sorted().toList();
      String file = fitting.get(random.nextInt(fitting.size()));
      byte[] spoilt = mutation.apply(file, FILES.getOrDefault(file, ""), random);
      Outcome<DecisionTable> read =
          WATCHED.submit(() -> readAndWrite(file, spoilt)).get(MOST_SECONDS, TimeUnit.SECONDS);
      count(mutation, read);
      read.problems().forEach(problem -> assertTellsAll(problem, spoilt));
      if (mutation.faults().isEmpty()) {
        assertThat(read.value().filter(GOOD::saysTheSameAs))
            .as("%s of %s", mutation, file)
            .isPresent();
      }
    }
  }

  /** What was accepted is written and reads back the same; that takes part in the time. */
  private static Outcome<DecisionTable> readAndWrite(String file, byte[] spoilt) {
    Outcome<DecisionTable> read = read(file, spoilt);
    read.value()
        .ifPresent(
            table -> {
              String again =
                  switch (file.substring(file.indexOf('.'))) {
                    case ".csv" -> TableCsv.write(table);
                    case ".json" -> TableJson.write(table);
                    default -> TableDmn.write(table);
                  };
              assertThat(again).isNotEmpty();
            });
    return read;
  }

  private static void count(TableMutation mutation, Outcome<DecisionTable> read) {
    mutants++;
    Set<String> codes = new TreeSet<>();
    read.problems().forEach(problem -> codes.add(problem.code()));
    whole += codes.stream().noneMatch(UNREAD::contains) ? 1 : 0;
    accepted += read.value().isPresent() ? 1 : 0;
    Map<String, Integer> met = MET.computeIfAbsent(mutation, any -> new TreeMap<>());
    (codes.isEmpty() ? Set.of("none") : codes).forEach(code -> met.merge(code, 1, Integer::sum));
  }

  private static void assertTellsAll(Problem problem, byte[] bytes) {
    assertThat(problem.message().en()).isNotBlank().doesNotContain("Exception", "\n");
    assertThat(problem.message().zh()).isNotBlank().doesNotContain("Exception", "\n");
    assertThat(problem.message().zh()).isNotEqualTo(problem.message().en());
    assertThat(problem.remedy().en()).isNotBlank();
    assertThat(problem.remedy().zh()).isNotBlank();
    assertThat(problem.message().en().length()).isLessThan(600);
    long ends = new String(bytes, StandardCharsets.ISO_8859_1).split("\r\n|\r|\n", -1).length;
    assertThat((long) problem.spot().line()).as("%s", problem).isLessThanOrEqualTo(ends);
  }

  @AfterContainer
  static void every_kind_has_reached_what_it_aims_at() {
    WATCHED.shutdownNow();
    System.out.printf("%d mutants, %d read whole, %d accepted%n", mutants, whole, accepted);
    MET.forEach((mutation, met) -> System.out.println(mutation + ": " + met));
    assertThat(whole).isGreaterThan(mutants * 2 / 5);
    for (TableMutation mutation : TableMutation.values()) {
      assertThat(MET.getOrDefault(mutation, Map.of()).keySet())
          .as("%s", mutation)
          .containsAll(mutation.faults());
    }
  }
}
