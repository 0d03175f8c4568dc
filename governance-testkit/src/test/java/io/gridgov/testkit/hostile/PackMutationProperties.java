package io.gridgov.testkit.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridgov.core.pack.CityPack;
import io.gridgov.core.pack.PackDraft;
import io.gridgov.core.pack.PackFiles;
import io.gridgov.core.pack.PackReader;
import io.gridgov.core.problem.Outcome;
import io.gridgov.core.problem.Problem;
import io.gridgov.core.problem.Severity;
import io.gridgov.testkit.house.Pages;
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

/** Whatever a pack holds, reading it ends in a city or in faults that can be mended. */
class PackMutationProperties {
  private static final PackFiles GOOD = Pages.packOf("docs/pack-format.md");
  private static final PackReader READER = PackReader.installed();
  private static final PackReader CORE = PackReader.of(List.of());
  private static final List<Mutation> KINDS = List.of(Mutation.values());
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
          "bad-json",
          "too-deep",
          "truncated",
          "table-head",
          "not-geojson",
          "missing-column",
          "duplicate-column",
          "json-too-large");

  /** Personal references and addresses of the good pack; no fault may show them. */
  private static final List<String> SECRETS = List.of("h-0815", "h-4711", "L-000217", "老机床厂");

  private static final Map<Mutation, Map<String, Integer>> MET = new TreeMap<>();
  private static final ExecutorService WATCHED =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "pack-reading");
            thread.setDaemon(true);
            return thread;
          });
  private static int mutants;
  private static int whole;
  private static int accepted;

  @Example
  void the_pack_is_good_before_it_is_spoilt() {
    assertThat(READER.read(GOOD).problems()).isEmpty();
  }

  @Property(seed = "20261124")
  void a_spoilt_pack_is_read_or_its_faults_are_told(@ForAll long seed) throws Exception {
    Random random = new Random(seed);
    for (int i = 0; i < EACH; i++) {
      Mutation mutation = KINDS.get(random.nextInt(KINDS.size()));
      String file = file(mutation, random);
      PackFiles spoilt = GOOD.with(file, mutation.apply(GOOD.find(file).orElseThrow(), random));
      Outcome<CityPack> read =
          WATCHED.submit(() -> READER.read(spoilt)).get(MOST_SECONDS, TimeUnit.SECONDS);
      count(mutation, read);
      read.problems().forEach(problem -> assertTellsAll(problem, spoilt));
      assertThat(read.value().isPresent())
          .isEqualTo(read.problems().stream().noneMatch(Problem::isError));
      read.value().ifPresent(PackMutationProperties::assertSurvivesWriting);
      if (mutation.faults().isEmpty()) {
        assertThat(read.problems()).as("%s of %s", mutation, file).isEmpty();
      }
    }
  }

  private static String file(Mutation mutation, Random random) {
    List<String> fitting = GOOD.names().stream().filter(mutation::fits).toList();
    return fitting.get(random.nextInt(fitting.size()));
  }

  private static void count(Mutation mutation, Outcome<CityPack> read) {
    mutants++;
    Set<String> codes = new TreeSet<>();
    read.problems().forEach(problem -> codes.add(problem.code()));
    whole += codes.stream().noneMatch(UNREAD::contains) ? 1 : 0;
    accepted += read.value().isPresent() ? 1 : 0;
    Map<String, Integer> met = MET.computeIfAbsent(mutation, any -> new TreeMap<>());
    (codes.isEmpty() ? Set.of("none") : codes).forEach(code -> met.merge(code, 1, Integer::sum));
  }

  private static void assertTellsAll(Problem problem, PackFiles pack) {
    assertThat(problem.message().en()).isNotBlank().doesNotContain("Exception", "\n");
    assertThat(problem.message().zh()).isNotBlank().doesNotContain("Exception", "\n");
    assertThat(problem.remedy().en()).isNotBlank();
    assertThat(problem.remedy().zh()).isNotBlank();
    assertThat(problem.severity()).isNotEqualTo(Severity.NOT_CHECKED);
    assertThat(SECRETS).noneMatch(problem.toString()::contains);
    if (problem.spot().line() > 0) {
      byte[] bytes = pack.find(problem.spot().file()).orElseThrow();
      long ends = new String(bytes, StandardCharsets.ISO_8859_1).split("\r\n|\r|\n", -1).length;
      assertThat((long) problem.spot().line()).as("%s", problem).isLessThanOrEqualTo(ends);
    }
  }

  private static void assertSurvivesWriting(CityPack city) {
    PackFiles written = PackDraft.from(city).toFiles();
    CityPack again = CORE.read(written).orElseThrow();
    assertThat(PackDraft.from(again).toFiles().hash()).isEqualTo(written.hash());
  }

  @AfterContainer
  static void every_kind_has_reached_what_it_aims_at() {
    WATCHED.shutdownNow();
    System.out.printf("%d mutants, %d read whole, %d accepted%n", mutants, whole, accepted);
    MET.forEach((mutation, met) -> System.out.println(mutation + ": " + met));
    assertThat(whole).isGreaterThan(mutants * 2 / 5);
    for (Mutation mutation : Mutation.values()) {
      assertThat(MET.getOrDefault(mutation, Map.of()).keySet())
          .as("%s", mutation)
          .containsAll(mutation.faults());
    }
  }
}
