package io.gridgov.testkit.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridgov.core.CityId;
import io.gridgov.core.problem.Problem;
import io.gridgov.workflow.journal.EventJson;
import io.gridgov.workflow.journal.StoredEvent;
import io.gridgov.workflow.order.CommandId;
import io.gridgov.workflow.order.Event;
import io.gridgov.workflow.order.OrderEvent;
import io.gridgov.workflow.order.OrderId;
import io.gridgov.workflow.order.Personal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

@Tag("L3")
class EventJsonProperties {
  @Property
  void reading_what_was_written_gives_an_equal_event(
      @ForAll("journals") List<StoredEvent> journal) {
    for (StoredEvent stored : journal) {
      assertThat(EventJson.read(EventJson.write(stored)).orElseThrow()).isEqualTo(stored);
    }
  }

  @Property
  void events_of_every_type_survive_with_and_without_each_optional_part(
      @ForAll("events") OrderEvent data) {
    survives(data, line -> line);
  }

  @Example
  void a_writer_that_drops_a_no_is_caught() {
    assertThat(isCaught(line -> line.replace("\"satisfied\":false", "\"satisfied\":true")))
        .isTrue();
    assertThat(isCaught(line -> line.replace(".001Z", ".000Z"))).isTrue();
    assertThat(isCaught(line -> line)).isFalse();
  }

  private static boolean isCaught(UnaryOperator<String> faultyStore) {
    var events = EventArbitraries.events().generator(1000, true);
    Random random = new Random(5);
    for (int i = 0; i < 1000; i++) {
      try {
        survives(events.next(random).value(), faultyStore);
      } catch (AssertionError found) {
        return true;
      }
    }
    return false;
  }

  private static void survives(OrderEvent data, UnaryOperator<String> store) {
    StoredEvent stored = Journals.seal(List.of(with(data))).get(0);

    assertThat(EventJson.read(store.apply(EventJson.write(stored))).orElseThrow())
        .isEqualTo(stored);
  }

  @Property
  void a_fault_never_repeats_what_was_written(@ForAll("events") OrderEvent data) {
    String line = EventJson.write(Journals.seal(List.of(with(data))).get(0));
    for (String part : line.split("\"", -1)) {
      if (part.length() > 2 && line.contains(":\"" + part + "\"")) {
        String spoiled = line.replace(":\"" + part + "\"", ":\"138 0013 8000,\\u0001\"");

        assertThat(EventJson.read(spoiled).problems().toString()).doesNotContain("8000");
      }
    }
  }

  @Property
  void what_is_exported_reads_as_erased_and_holds_nothing_personal(
      @ForAll("journals") List<StoredEvent> journal) {
    for (StoredEvent stored : journal) {
      String exported = EventJson.exported(stored);

      assertThat(EventJson.read(exported).orElseThrow()).isEqualTo(stored.erased());
      assertThat(exported).doesNotContain("路灯不亮", "已修复", "salt of");
    }
  }

  @Property
  void any_text_survives(@ForAll String text) {
    String sound = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    StoredEvent stored = withText(sound);

    assertThat(EventJson.read(EventJson.write(stored)).orElseThrow()).isEqualTo(stored);
  }

  @Example
  void the_walks_meet_every_type_of_event() {
    Set<String> met = new HashSet<>();
    Journals.journals().generator(1000).stream(new java.util.Random(7))
        .limit(3000)
        .forEach(one -> one.value().forEach(stored -> met.add(stored.event().type())));

    assertThat(met)
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(OrderEvent.class.getPermittedSubclasses())
                .map(Class::getSimpleName)
                .toList());
  }

  @Example
  void a_line_without_its_hash_is_the_text_that_was_hashed() throws Exception {
    StoredEvent stored = withText("line\n\u0001\"quoted\"");
    String line = EventJson.exported(stored);

    String hashed = line.replace("\"hash\":\"" + stored.hash() + "\",", "");

    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(hashed.getBytes(StandardCharsets.UTF_8));
    assertThat(HexFormat.of().formatHex(digest)).isEqualTo(stored.hash());
    assertThat(line).startsWith("{\"city\":\"small\",\"command\":\"c0\",\"data\":{");
    assertThat(EventJson.write(stored)).contains("line\\n\\u0001\\\"quoted\\\"");
  }

  @Example
  void an_unknown_type_or_version_is_refused_by_name() {
    String line = EventJson.write(withText("x"));

    assertThat(codesOf(line.replace("\"type\":\"Received\"", "\"type\":\"Teleported\"")))
        .containsExactly("unknown-event-type");
    assertThat(codesOf(line.replace("\"v\":1", "\"v\":9")))
        .containsExactly("unknown-event-version");
    assertThat(codesOf(line.replace("\"seq\":1", "\"seq\":\"one\""))).containsExactly("bad-event");
    assertThat(codesOf(line.replace("\"seq\":1", "\"extra\":1,\"seq\":1")))
        .containsExactly("bad-event");
    assertThat(codesOf("{")).containsExactly("bad-event");
    assertThat(EventJson.read(line.replace("\"v\":1", "\"v\":9")).problems().get(0).message().en())
        .contains("'9'");
  }

  private static List<String> codesOf(String line) {
    return EventJson.read(line).problems().stream().map(Problem::code).toList();
  }

  private static Event with(OrderEvent data) {
    Instant at = Instant.parse("2026-03-02T01:00:00Z");
    return new Event(
        Event.VERSION,
        CityId.of("small"),
        OrderId.of("hotline/k1"),
        1,
        at,
        at,
        Optional.empty(),
        Optional.empty(),
        CommandId.of("c0"),
        "digest",
        Optional.empty(),
        data,
        Personal.NONE);
  }

  private static StoredEvent withText(String text) {
    Event first =
        Journals.journals().generator(1000).stream(new java.util.Random(1))
            .map(one -> one.value().get(0).event())
            .filter(event -> event.data() instanceof OrderEvent.Received)
            .findFirst()
            .orElseThrow();
    TreeMap<String, String> fields = new TreeMap<>();
    fields.put("text", text);
    return Journals.seal(
            List.of(
                new Event(
                    1,
                    first.city(),
                    first.order(),
                    1,
                    first.occurredAt(),
                    first.recordedAt(),
                    first.by(),
                    first.post(),
                    first.command(),
                    first.payloadDigest(),
                    first.decision(),
                    first.data(),
                    new Personal(fields))))
        .get(0);
  }

  @Provide
  Arbitrary<OrderEvent> events() {
    return EventArbitraries.events();
  }

  @Provide
  Arbitrary<List<StoredEvent>> journals() {
    return Journals.journals().filter(journal -> !journal.isEmpty());
  }
}
