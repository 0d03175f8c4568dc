package io.gridgov.testkit.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridgov.workflow.journal.Chain;
import io.gridgov.workflow.journal.EventJson;
import io.gridgov.workflow.journal.Seal;
import io.gridgov.workflow.journal.StoredEvent;
import io.gridgov.workflow.order.Event;
import io.gridgov.workflow.order.Personal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

/** L11, Tamper-evident: whoever touches stored events is found out, erasing is not. */
@Tag("L11")
class L11TamperEvidentProperties {
  @Property
  void an_untouched_journal_holds_also_when_personal_fields_are_erased(
      @ForAll("journals") List<StoredEvent> journal, @ForAll @IntRange(max = 40) int erased) {
    List<StoredEvent> kept = new ArrayList<>(journal);
    for (int i = 0; i < Math.min(erased, kept.size()); i++) {
      kept.set(i, kept.get(i).erased());
    }

    assertThat(Chain.verify(kept, journal.get(journal.size() - 1).hash())).isEmpty();
  }

  @Property
  void removing_is_found(
      @ForAll("journals") List<StoredEvent> journal, @ForAll @IntRange(max = 1000) int where) {
    List<StoredEvent> touched = new ArrayList<>(journal);
    touched.remove(where % touched.size());

    assertThat(Chain.verify(touched, journal.get(journal.size() - 1).hash())).isPresent();
  }

  @Property
  void doubling_is_found(
      @ForAll("journals") List<StoredEvent> journal, @ForAll @IntRange(max = 1000) int where) {
    List<StoredEvent> touched = new ArrayList<>(journal);
    int at = where % touched.size();
    touched.add(at, touched.get(at));

    assertThat(Chain.verify(touched)).isPresent();
  }

  @Property
  void reordering_is_found(
      @ForAll("journals") List<StoredEvent> journal, @ForAll @IntRange(max = 1000) int where) {
    List<StoredEvent> touched = new ArrayList<>(journal);
    int at = where % (touched.size() - 1);
    Collections.swap(touched, at, at + 1);

    assertThat(Chain.verify(touched)).isPresent();
  }

  @Property
  void changing_any_digit_or_letter_is_found(
      @ForAll("journals") List<StoredEvent> journal,
      @ForAll @IntRange(max = 1000) int which,
      @ForAll @IntRange(max = 100_000) int where) {
    changeIsFound(journal, which, where, Chain::verify);
  }

  private static void changeIsFound(
      List<StoredEvent> journal,
      int which,
      int where,
      Function<List<StoredEvent>, Optional<?>> by) {
    int at = which % journal.size();
    String line = EventJson.write(journal.get(at));
    String changed = change(line, where % line.length());
    List<StoredEvent> touched = new ArrayList<>(journal);

    boolean caught =
        EventJson.read(changed)
            .value()
            .map(
                read -> {
                  touched.set(at, read);
                  return by.apply(touched).isPresent();
                })
            .orElse(true);

    assertThat(caught || changed.equals(line)).as(changed).isTrue();
  }

  /** The nearest letter or digit from a place on, turned into its neighbour. */
  private static String change(String line, int from) {
    for (int i = from; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c < 128 && Character.isLetterOrDigit(c)) {
        char other = c == 'z' || c == 'Z' || c == '9' ? (char) (c - 1) : (char) (c + 1);
        return line.substring(0, i) + other + line.substring(i + 1);
      }
    }
    return line;
  }

  @Example
  void a_check_that_trusts_stored_hashes_is_caught() {
    var journals = journals().generator(1000, true);
    Random random = new Random(11);
    boolean caught = false;
    for (int i = 0; i < 1000 && !caught; i++) {
      List<StoredEvent> journal = journals.next(random).value();
      try {
        changeIsFound(journal, i, random.nextInt(1000), L11TamperEvidentProperties::linksOnly);
      } catch (AssertionError found) {
        caught = true;
      }
    }
    assertThat(caught).isTrue();
  }

  /** The planted bug: compares each event with the one before, but never reckons a hash. */
  private static Optional<String> linksOnly(List<StoredEvent> events) {
    String prev = Chain.START;
    for (StoredEvent stored : events) {
      if (!stored.prev().equals(prev)) {
        return Optional.of("prev");
      }
      prev = stored.hash();
    }
    return Optional.empty();
  }

  @Property
  void cutting_off_is_found_where_the_head_is_known(
      @ForAll("journals") List<StoredEvent> journal, @ForAll @IntRange(max = 1000) int where) {
    List<StoredEvent> kept = journal.subList(0, where % journal.size());

    assertThat(Chain.verify(kept)).isEmpty();
    assertThat(Chain.verify(kept, journal.get(journal.size() - 1).hash())).isPresent();
  }

  @Property
  void an_event_slipped_in_and_the_rest_chained_anew_is_found_where_the_head_is_known(
      @ForAll("journals") List<StoredEvent> journal, @ForAll @IntRange(max = 1000) int where) {
    int at = where % journal.size();
    List<Event> forged = new ArrayList<>(journal.stream().map(StoredEvent::event).toList());
    forged.add(at, forged.get(at));
    List<Event> numbered = new ArrayList<>();
    forged.forEach(event -> numbered.add(numbered(event, numbered.size() + 1)));
    List<StoredEvent> sealed = Journals.seal(numbered);

    assertThat(Chain.verify(sealed)).isEmpty();
    assertThat(Chain.verify(sealed, journal.get(journal.size() - 1).hash())).isPresent();
  }

  private static Event numbered(Event event, long seq) {
    return new Event(
        event.version(),
        event.city(),
        event.order(),
        seq,
        event.occurredAt(),
        event.recordedAt(),
        event.by(),
        event.post(),
        event.command(),
        event.payloadDigest(),
        event.decision(),
        event.data(),
        event.personal());
  }

  @Example
  void lines_moved_from_a_personal_value_into_its_salt_are_found() {
    StoredEvent stored = withText("他说的\n不是这样");
    Seal seal = Objects.requireNonNull(stored.seals().get("text"));
    String salt = seal.salt().orElseThrow() + "\n他说的";
    TreeMap<String, Seal> seals = new TreeMap<>(stored.seals());
    seals.put("text", new Seal(seal.digest(), Optional.of(salt)));
    StoredEvent shortened =
        new StoredEvent(withPersonal(stored.event(), "不是这样"), seals, stored.prev(), stored.hash());

    assertThat(Chain.verify(List.of(stored))).isEmpty();
    assertThat(Chain.verify(List.of(shortened)))
        .hasValueSatisfying(fault -> assertThat(fault.code()).isEqualTo("personal-differs"));
  }

  @Example
  void half_characters_are_kept_as_utf_8_can_hold_them() {
    StoredEvent stored = withText("路灯\uD83D");
    String bytes =
        new String(
            EventJson.write(stored).getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);

    assertThat(EventJson.read(bytes).orElseThrow()).isEqualTo(stored);
    assertThat(stored.event().personal().fields()).containsEntry("text", "路灯\uFFFD");
  }

  private static StoredEvent withText(String text) {
    Event first =
        Journals.journals().generator(1000).stream(new Random(1))
            .map(one -> one.value().get(0).event())
            .findFirst()
            .orElseThrow();
    return Journals.seal(List.of(withPersonal(first, text))).get(0);
  }

  private static Event withPersonal(Event event, String text) {
    return new Event(
        event.version(),
        event.city(),
        event.order(),
        event.seq(),
        event.occurredAt(),
        event.recordedAt(),
        event.by(),
        event.post(),
        event.command(),
        event.payloadDigest(),
        event.decision(),
        event.data(),
        new Personal(new TreeMap<>(Map.of("text", text))));
  }

  @Example
  void a_changed_personal_value_is_found() {
    StoredEvent stored =
        Journals.journals().generator(1000).stream(new Random(3))
            .map(one -> one.value().get(0))
            .filter(one -> !one.seals().isEmpty())
            .findFirst()
            .orElseThrow();
    StoredEvent changed =
        EventJson.read(EventJson.write(stored).replace("路灯不亮", "路灯很亮")).orElseThrow();

    assertThat(Chain.verify(List.of(changed)))
        .hasValueSatisfying(fault -> assertThat(fault.code()).isEqualTo("personal-differs"));
  }

  @Provide
  Arbitrary<List<StoredEvent>> journals() {
    return Journals.journals().filter(journal -> journal.size() > 1);
  }
}
