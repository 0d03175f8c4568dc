package io.gridgov.testkit.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridgov.core.problem.Problem;
import io.gridgov.workflow.journal.EventJson;
import io.gridgov.workflow.journal.StoredEvent;
import io.gridgov.workflow.order.Event;
import io.gridgov.workflow.order.OrderEvent;
import io.gridgov.workflow.order.Personal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
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
  Arbitrary<List<StoredEvent>> journals() {
    return Journals.journals().filter(journal -> !journal.isEmpty());
  }
}
